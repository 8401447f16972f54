package dev.casebook.catalogue.bind;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.value.Durations;
import dev.casebook.catalogue.bind.value.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    private static final Map<String, String> DESCRIPTIONS = descriptions();

    /** The advice of a word without a value. */
    static Optional<Advice> bare(String word) {
        return Optional.ofNullable(BARE.get(word));
    }

    /** How the value of a word is read. */
    static Optional<KeyValueReader<Advice>> withValue(String word) {
        return Optional.ofNullable(WITH_VALUE.get(word));
    }

    /** Every word, in the order of the documentation. */
    static List<String> all() {
        return List.copyOf(DESCRIPTIONS.keySet());
    }

    /** What a word advises, in a sentence. */
    static String description(String word) {
        return requireNonNull(DESCRIPTIONS.get(word));
    }

    private static Map<String, String> descriptions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("retry-after", "Wait for a fixed time, then retry.");
        all.put("retry-with-backoff", "Retry with growing delays.");
        all.put("retry-when-resolved", "Retry when something outside has changed, such as a paid bill.");
        all.put("fix-request", "The request is wrong: correct the program or its data.");
        all.put("renew-credentials", "Get a new token or key, then retry.");
        all.put("ask-user", "The user must do something, such as enter another card.");
        all.put("change-account", "A setting of the account with the vendor must change.");
        all.put("contact-vendor", "Only the vendor can help: write to its support.");
        all.put("give-up", "Do not retry: it would fail again.");
        all.put("do-nothing", "What was asked for is already so.");
        return Collections.unmodifiableMap(all);
    }

    private AdviceWords() {}
}
