package dev.casebook.catalogue.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /**
     * The name of an error, such as {@code RATE_LIMIT_HIT}. Two names are equal if the catalogue writes them alike.
     *
     * @param value the name as the catalogue writes it
     * @param prefix what Java names leave out at its start, such as {@code ER_}; it may be empty
     */
    record OfError(String value, String prefix) implements Name {
        // possessive: other repeated groups take a frame of the stack for each word
        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*+");

        /** The name, where it has the form. */
        public static Optional<OfError> of(String text) {
            return FORM.matcher(text).matches() ? Optional.of(new OfError(text)) : Optional.empty();
        }

        public OfError(String value) {
            this(value, "");
        }

        /** The same name; Java names leave the prefix out where something that is a name is left. */
        public OfError withoutPrefix(String another) {
            boolean leaves = value.startsWith(another)
                    && FORM.matcher(value.substring(another.length())).matches();
            return leaves ? new OfError(value, another) : this;
        }

        @Override
        public String camel() {
            return CamelCase.camel(constant(), '_');
        }

        @Override
        public String constant() {
            return value.substring(prefix.length());
        }

        @Override
        @SuppressWarnings("exports") // the annotation is for tools
        public boolean equals(@Nullable Object other) {
            return other instanceof OfError that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
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
