package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.report.Chart;
import dev.casebook.benchmarks.report.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measured builds as charts over the number of codes. */
final class GrowthCharts {
    static String all(List<Map<Subject, Runs>> sizes, Page page) throws IOException {
        Chart wall = chart(
                "Whole build", "s of wall time", sizes, runs -> runs.wall().median());
        Chart peak = chart("Peak memory", "MB", sizes, runs -> runs.peak().median());
        Chart jar = chart("Jar", "KB", sizes, runs -> runs.size().jarBytes() / 1024.0);
        return page.chart("build-time", "Wall time of a whole build over the number of codes", wall.svg())
                + page.chart("build-memory", "Peak memory of a build over the number of codes", peak.svg())
                + page.chart("jar-size", "Size of the jar over the number of codes", jar.svg());
    }

    private static Chart chart(
            String title, String unit, List<Map<Subject, Runs>> sizes, ToDoubleFunction<Runs> value) {
        Chart chart = new Chart(title, unit);
        for (Subject subject : Subject.values()) {
            List<Chart.Point> points = sizes.stream()
                    .flatMap(size -> size.values().stream())
                    .filter(runs -> runs.subject() == subject && !runs.costs().isEmpty())
                    .map(runs -> new Chart.Point(runs.codes(), value.applyAsDouble(runs)))
                    .toList();
            if (!points.isEmpty()) {
                chart.line(subject.shortTitle, points);
            }
        }
        return chart;
    }

    private GrowthCharts() {}
}
