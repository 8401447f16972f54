package dev.casebook.observe.dashboard;

/**
 * One panel of a dashboard.
 *
 * @param type {@code timeseries} or {@code stat}
 * @param title what it shows
 * @param query its query in PromQL
 * @param legend what a line is called
 * @param unit the unit, as Grafana calls it
 */
record Panel(String type, String title, String query, String legend, String unit) {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;

    static Panel series(String title, String query) {
        return new Panel("timeseries", title, query, "", "reqps");
    }

    static Panel stat(String title, String query) {
        return new Panel("stat", title, query, "", "short");
    }

    /** Each line is called by the value of this key. */
    Panel legend(String key) {
        return new Panel(type, title, query, "{{" + Queries.label(key) + "}}", unit);
    }

    /** The values are shares from 0 to 1. */
    Panel percent() {
        return new Panel(type, title, query, legend, "percentunit");
    }

    /** The panel as JSON; panels of two columns, in the order of their index. */
    String json(int index) {
        return """
                    {
                      "id": %d,
                      "type": "%s",
                      "title": "%s",
                      "gridPos": {"x": %d, "y": %d, "w": %d, "h": %d},
                      "datasource": {"type": "prometheus", "uid": "${datasource}"},
                      "fieldConfig": {"defaults": {"unit": "%s", "min": 0}, "overrides": []},
                      "targets": [
                        {"refId": "A", "expr": "%s", "legendFormat": "%s"}
                      ]
                    }""".formatted(
                        index + 1,
                        type,
                        title,
                        index % 2 * WIDTH,
                        index / 2 * HEIGHT,
                        WIDTH,
                        HEIGHT,
                        unit,
                        query.replace("\"", "\\\""),
                        legend)
                .indent(4)
                .stripTrailing();
    }
}
