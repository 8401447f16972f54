package dev.casebook.catalogue.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an entry of a catalogue, in the form that its kind prescribes. */
public sealed interface Name {
    /** The name as the catalogue writes it. */
    String value();

    /** The name in camel case with a capital at its start, such as {@code RateLimitHit}. */
    String camel();

    /** The name as a constant, such as {@code RATE_LIMIT_HIT}. */
    String constant();

    /** The name of a catalogue, such as {@code WhatsApp}. */
    record OfCatalogue(String value) implements Name {
        private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]*");

        /** The name, where it has the form. */
        public static Optional<OfCatalogue> of(String text) {
            return FORM.matcher(text).matches() ? Optional.of(new OfCatalogue(text)) : Optional.empty();
        }

        @Override
        public String camel() {
            return value;
        }

        @Override
        public String constant() {
            return value.toUpperCase(Locale.ROOT);
        }
    }

    /** The name of an error, such as {@code RATE_LIMIT_HIT}. */
    record OfError(String value) implements Name {
        // possessive: other repeated groups take a frame of the stack for each word
        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*+");

        /** The name, where it has the form. */
        public static Optional<OfError> of(String text) {
            return FORM.matcher(text).matches() ? Optional.of(new OfError(text)) : Optional.empty();
        }

        @Override
        public String camel() {
            return CamelCase.camel(value, '_');
        }

        @Override
        public String constant() {
            return value;
        }
    }

    /** The name of a category, an operation or a source, such as {@code template-creation}. */
    record InKebabCase(String value) implements Name {
        // possessive: see above
        private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

        /** The name, where it has the form. */
        public static Optional<InKebabCase> of(String text) {
            return FORM.matcher(text).matches() ? Optional.of(new InKebabCase(text)) : Optional.empty();
        }

        @Override
        public String camel() {
            return CamelCase.camel(value, '-');
        }

        @Override
        public String constant() {
            return value.replace('-', '_').toUpperCase(Locale.ROOT);
        }
    }
}
