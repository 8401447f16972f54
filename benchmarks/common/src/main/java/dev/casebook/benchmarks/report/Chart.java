package dev.casebook.benchmarks.report;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Lines over the number of codes, or over something else, as SVG. */
public final class Chart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int TOP = 50;
    private static final int RIGHT = 150;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#c1440e", "#4f772d", "#7b2d8b", "#8a6d00", "#555555");

    private final String title;
    private final String unit;
    private final List<Line> lines = new ArrayList<>();
    private String acrossLabel = "codes";

    /** What was measured at some number of codes, or of what the axis says. */
    public record Point(int codes, double value) {}

    private record Line(String name, List<Point> points) {}

    /** An empty chart. */
    public Chart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Names what the horizontal axis shows, instead of codes. */
    public Chart across(String label) {
        acrossLabel = label;
        return this;
    }

    /** Adds a line. */
    public Chart line(String name, List<Point> points) {
        lines.add(new Line(name, List.copyOf(points)));
        return this;
    }

    /** The picture; both axes are linear and begin at zero, so that what grows in a straight line is one. */
    public String svg() {
        Axis across = Axis.upTo(most(Point::codes), LEFT, WIDTH - RIGHT);
        Axis up = Axis.upTo(most(Point::value), HEIGHT - BOTTOM, TOP);
        Formatter svg = new Formatter(Locale.ROOT);
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\"",
                WIDTH, HEIGHT);
        svg.format(" font-size=\"12\" role=\"img\"><title>%s</title>\n", escaped(title));
        svg.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, HEIGHT);
        text(svg, LEFT, 24, "start", "%s, %s".formatted(title, unit));
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", acrossLabel);
        grid(svg, across, up);
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), COLOURS.get(i % COLOURS.size()), across, up);
            legend(svg, lines.get(i).name(), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.format("</svg>\n").toString();
    }

    private double most(ToDoubleFunction<Point> value) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(value)
                .max()
                .orElse(1);
    }

    private static void grid(Formatter svg, Axis across, Axis up) {
        for (double tick : up.ticks()) {
            svg.format("<path d=\"M%d %.1fH%d\" stroke=\"#dddddd\"/>\n", LEFT, up.at(tick), WIDTH - RIGHT);
            text(svg, LEFT - 8, up.at(tick) + 4, "end", label(tick));
        }
        for (double tick : across.ticks()) {
            text(svg, across.at(tick), HEIGHT - BOTTOM + 18, "middle", label(tick));
        }
    }

    private static void draw(Formatter svg, Line line, String colour, Axis across, Axis up) {
        Formatter path = new Formatter(Locale.ROOT);
        String command = "M";
        for (Point point : line.points()) {
            double x = across.at(point.codes());
            double y = up.at(point.value());
            path.format("%s%.1f %.1f", command, x, y);
            command = "L";
            svg.format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour);
        }
        svg.format("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", path, colour);
    }

    private static void legend(Formatter svg, String name, String colour, int index) {
        int y = TOP + 10 + index * 34;
        svg.format(
                "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
                WIDTH - RIGHT + 12, y - 9, colour);
        text(svg, WIDTH - RIGHT + 26, y, "start", name);
    }

    private static void text(Formatter svg, double x, double y, String anchor, String text) {
        svg.format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, escaped(text));
    }

    private static String label(double value) {
        return value >= 10 || value == Math.rint(value) ? Figures.count(Math.round(value)) : Figures.number(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
