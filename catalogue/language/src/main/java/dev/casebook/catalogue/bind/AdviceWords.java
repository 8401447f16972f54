package dev.casebook.catalogue.bind;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.value.Durations;
import dev.casebook.catalogue.bind.value.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the language for each advice. */
final class AdviceWords {
    private static final Map<String, Advice> BARE = Map.of(
            "retry-with-backoff", Advice.RetryWithBackoff.DEFAULT,
            "fix-request", new Advice.FixRequest(),
            "renew-credentials", new Advice.RenewCredentials(),
            "ask-user", new Advice.AskUser(),
            "change-account", new Advice.ChangeAccount(),
            "contact-vendor", new Advice.ContactVendor(),
            "give-up", new Advice.GiveUp(),
            "do-nothing", new Advice.DoNothing());

    private static final Map<String, KeyValueReader<Advice>> WITH_VALUE = Map.of(
            "retry-after",
            (value, context) -> Durations.read(value, context).map(Advice.RetryAfter::new),
            "retry-with-backoff",
            BackoffReader::read,
            "retry-when-resolved",
            (value, context) -> Texts.line(value, context).map(watch -> new Advice.RetryWhenResolved(watch.value())));

    /** The advice of a word that stands alone. */
    static Optional<Advice> bare(String word) {
        return Optional.ofNullable(BARE.get(word));
    }

    /** How the value behind a word is read. */
    static Optional<KeyValueReader<Advice>> withValue(String word) {
        return Optional.ofNullable(WITH_VALUE.get(word));
    }

    /** Every word, in the order of the documentation. */
    static List<String> all() {
        return List.of(
                "retry-after",
                "retry-with-backoff",
                "retry-when-resolved",
                "fix-request",
                "renew-credentials",
                "ask-user",
                "change-account",
                "contact-vendor",
                "give-up",
                "do-nothing");
    }

    private AdviceWords() {}
}
