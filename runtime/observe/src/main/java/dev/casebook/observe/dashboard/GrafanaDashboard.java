package dev.casebook.observe.dashboard;

import dev.casebook.observe.ErrorTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A dashboard of Grafana for one catalogue, over a data source of Prometheus that is chosen in the dashboard. The text
 * depends on nothing else than the catalogue.
 *
 * <pre>{@code
 * Files.writeString(path, GrafanaDashboard.json(MonitoredCatalogue.of("WhatsApp", WhatsAppError.values())));
 * }</pre>
 */
public final class GrafanaDashboard {
    /** The dashboard as JSON, to import in Grafana or to provision from a file. */
    public static String json(MonitoredCatalogue catalogue) {
        return """
                {
                  "uid": "casebook-%s",
                  "title": "%s errors",
                  "tags": ["casebook"],
                  "editable": true,
                  "graphTooltip": 1,
                  "schemaVersion": 39,
                  "time": {"from": "now-6h", "to": "now"},
                  "refresh": "1m",
                  "templating": {
                    "list": [
                      {"name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus"}
                    ]
                  },
                  "panels": [
                %s
                  ]
                }
                """.formatted(catalogue.name().toLowerCase(Locale.ROOT), catalogue.name(), panels(catalogue));
    }

    private static String panels(MonitoredCatalogue catalogue) {
        String name = catalogue.name();
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.series("Errors per second, by category", Queries.rate(name, ErrorTags.CATEGORY_KEY))
                .legend(ErrorTags.CATEGORY_KEY));
        panels.add(Panel.series("Errors per second, by error", Queries.rate(name, ErrorTags.ERROR_KEY))
                .legend(ErrorTags.ERROR_KEY));
        panels.add(Panel.series("Errors per second, by advice", Queries.rate(name, ErrorTags.ADVICE_KEY))
                .legend(ErrorTags.ADVICE_KEY));
        panels.add(Panel.series("Share of calls that fail", Queries.failureRatio(name, "[$__rate_interval]"))
                .percent());
        panels.add(Panel.stat("Unlisted codes, last 24 hours", Queries.lastDay(name, ErrorTags.UNRECOGNIZED)));
        panels.add(Panel.stat("Unreadable bodies, last 24 hours", Queries.lastDay(name, ErrorTags.UNREADABLE)));
        for (String category : catalogue.categories()) {
            panels.add(Panel.series(category, Queries.rateOfCategory(name, category))
                    .legend(ErrorTags.ERROR_KEY));
        }
        List<String> texts = new ArrayList<>();
        panels.forEach(panel -> texts.add(panel.json(texts.size())));
        return String.join(",\n", texts);
    }

    private GrafanaDashboard() {}
}
