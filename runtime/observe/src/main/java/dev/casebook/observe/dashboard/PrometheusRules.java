package dev.casebook.observe.dashboard;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.observe.ErrorTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Alert rules of Prometheus for one catalogue. The text depends on nothing else than the catalogue.
 *
 * <pre>{@code
 * Files.writeString(path, PrometheusRules.yaml(MonitoredCatalogue.of("WhatsApp", WhatsAppError.values())));
 * }</pre>
 */
public final class PrometheusRules {
    /** Advice that asks people to do something: an alert for each that the catalogue gives. */
    private static final Map<Advice.Kind, AlertText> PEOPLE = Map.of(
            Advice.Kind.RENEW_CREDENTIALS,
            new AlertText("CredentialsRejected", "page", "credentials are rejected: renew them"),
            Advice.Kind.CHANGE_ACCOUNT,
            new AlertText("AccountNeedsChange", "ticket", "settings of the account have to change"),
            Advice.Kind.CONTACT_VENDOR,
            new AlertText("VendorNeeded", "ticket", "the vendor has to be contacted"),
            Advice.Kind.FIX_REQUEST,
            new AlertText("RequestsRejected", "ticket", "requests are rejected and have to be corrected"));

    /** The rules as YAML, for a file in {@code rule_files}. */
    public static String yaml(MonitoredCatalogue catalogue) {
        StringBuilder yaml = new StringBuilder("groups:\n  - name: casebook-" + catalogue.name() + "\n    rules:\n");
        rules(catalogue).forEach(rule -> yaml.append(rule.yaml()));
        return yaml.toString();
    }

    private static List<AlertRule> rules(MonitoredCatalogue catalogue) {
        String name = catalogue.name();
        List<AlertRule> rules = new ArrayList<>();
        rules.add(new AlertRule(
                name,
                new AlertText("UnlistedCode", "ticket", "a code arrives that the catalogue does not list"),
                Queries.seenWithinHour(name, ErrorTags.ERROR_KEY, ErrorTags.UNRECOGNIZED),
                "0m"));
        rules.add(new AlertRule(
                name,
                new AlertText("UnreadableBody", "ticket", "bodies arrive that cannot be read"),
                Queries.seenWithinHour(name, ErrorTags.ERROR_KEY, ErrorTags.UNREADABLE),
                "0m"));
        rules.add(new AlertRule(
                name,
                new AlertText("CallsFail", "page", "more than 5 % of the calls fail"),
                Queries.failureRatio(name, "[5m]") + " > 0.05",
                "10m"));
        catalogue.advice().stream().filter(PEOPLE::containsKey).forEach(kind -> rules.add(advice(name, kind)));
        if (catalogue.outcomes().contains(Outcome.UNKNOWN)) {
            rules.add(new AlertRule(
                    name,
                    new AlertText("OutcomeUnknown", "ticket", "the server may have done what it reported as failed"),
                    Queries.seenWithinHour(name, ErrorTags.OUTCOME_KEY, Outcome.UNKNOWN.name()),
                    "0m"));
        }
        return rules;
    }

    private static AlertRule advice(String name, Advice.Kind kind) {
        AlertText text = PEOPLE.getOrDefault(kind, new AlertText("Errors", "ticket", "errors arrive"));
        return new AlertRule(name, text, Queries.seenWithinHour(name, ErrorTags.ADVICE_KEY, kind.name()), "0m");
    }

    private PrometheusRules() {}
}
