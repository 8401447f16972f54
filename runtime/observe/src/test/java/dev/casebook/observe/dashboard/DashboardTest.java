package dev.casebook.observe.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.observe.Samples;
import dev.casebook.observe.micrometer.CallContext;
import dev.casebook.observe.micrometer.ErrorCounter;
import dev.casebook.testing.ExpectedFile;
import dev.casebook.whatsapp.WhatsAppError;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The files of one catalogue, byte by byte, and their queries against what Micrometer writes for Prometheus. {@code
 * -Dcasebook.rewrite=true} writes the files anew.
 */
class DashboardTest {
    private static final Path EXPECTED = Path.of("src/test/resources/dashboards");
    private final MonitoredCatalogue whatsApp = MonitoredCatalogue.of("WhatsApp", WhatsAppError.values());

    @Test
    void filesAreAsExpected() throws IOException {
        assertExpected("whatsapp-dashboard.json", GrafanaDashboard.json(whatsApp));
        assertExpected("whatsapp-alerts.yaml", PrometheusRules.yaml(whatsApp));
    }

    @Test
    void dashboardIsJsonWithPanelsSideBySide() throws IOException {
        JsonNode panels =
                new ObjectMapper().readTree(GrafanaDashboard.json(whatsApp)).get("panels");

        Set<String> places = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : panels) {
            assertTrue(places.add(panel.get("gridPos").toString()), panel::toString);
            assertTrue(ids.add(panel.get("id").asInt()), panel::toString);
            assertEquals("${datasource}", panel.get("datasource").get("uid").asText());
        }
        assertEquals(6 + whatsApp.categories().size(), panels.size());
    }

    @Test
    void queriesReadMetricsAndLabelsThatMicrometerWrites() throws IOException {
        String scrape = scrape();
        List<String> queries = queries();

        assertTrue(queries.size() > 20, queries::toString);
        for (String query : queries) {
            PromQl parsed = PromQl.parse(query);
            for (String metric : parsed.metrics()) {
                assertTrue(scrape.contains("\n" + metric + "{"), () -> metric + " in\n" + scrape);
            }
            for (String label : parsed.labels()) {
                assertTrue(scrape.contains(label + "=\""), () -> label + " in\n" + scrape);
            }
        }
    }

    @Test
    void readerOfQueriesRejectsWhatIsNotPromQl() {
        for (String wrong : List.of("sum(", "rate(m{a=\"b\"}[5m]", "m{a}", "m{a=\"b\"} extra", "m{a=\"b\"}[5m")) {
            assertThrows(Throwable.class, () -> PromQl.parse(wrong), wrong);
        }
    }

    @Test
    void alertsAskOnlyForAdviceThatTheCatalogueGives() {
        String rules = PrometheusRules.yaml(new MonitoredCatalogue(
                "Small", List.of("ONE"), List.of(Advice.Kind.GIVE_UP), List.of(Outcome.REJECTED)));

        assertTrue(rules.contains("SmallUnlistedCode"), rules);
        assertTrue(!rules.contains("RENEW_CREDENTIALS") && !rules.contains("OutcomeUnknown"), rules);
    }

    @Test
    void rejectsNamesThatWouldBreakTheFiles() {
        assertThrows(
                IllegalArgumentException.class, () -> new MonitoredCatalogue("a\"b", List.of(), List.of(), List.of()));
    }

    private List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        new ObjectMapper().readTree(GrafanaDashboard.json(whatsApp)).findValuesAsText("expr", queries);
        Map<String, List<Map<String, List<Map<String, String>>>>> rules =
                new Yaml().load(PrometheusRules.yaml(whatsApp));
        for (Map<String, String> rule : rules.get("groups").get(0).get("rules")) {
            queries.add(rule.get("expr"));
        }
        return queries;
    }

    private static String scrape() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new ErrorCounter(registry).count(Samples.rateLimit());
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(registry));
        CallContext.of("WhatsApp", "send-message").observation(observations).observe(() -> {});
        return registry.scrape();
    }

    private static void assertExpected(String name, String text) {
        ExpectedFile.assertContains(EXPECTED.resolve(name), text);
    }
}
