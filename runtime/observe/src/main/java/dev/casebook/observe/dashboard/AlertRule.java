package dev.casebook.observe.dashboard;

/**
 * One alert rule of Prometheus.
 *
 * @param catalogue the name of the catalogue
 * @param text what it says to people
 * @param query the query in PromQL: the alert fires for each of its results
 * @param lasting how long the query must have results before, such as {@code 10m}
 */
record AlertRule(String catalogue, AlertText text, String query, String lasting) {
    String yaml() {
        return """
                      - alert: %s%s
                        expr: '%s'
                        for: %s
                        labels:
                          severity: %s
                          catalogue: %s
                        annotations:
                          summary: '%s: %s'
                """.formatted(
                        catalogue, text.name(), query, lasting, text.severity(), catalogue, catalogue, text.summary())
                .indent(0);
    }
}
