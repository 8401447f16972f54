package dev.casebook.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.benchmarks.report.Chart;
import dev.casebook.benchmarks.report.Figures;
import dev.casebook.benchmarks.report.Page;
import dev.casebook.benchmarks.report.Spread;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was measured arrives on the page as it was measured. */
class ReportTest {
    @TempDir
    private Path directory;

    @Test
    void writesAPartAndLeavesTheRest() throws Exception {
        Path file = directory.resolve("page.md");
        Files.writeString(file, "before\n<!-- measured: a -->\nold\n<!-- end: a -->\nafter\n");

        new Page(file).write("a", "new\n");
        new Page(file).write("a", "newer\n");

        assertEquals("before\n<!-- measured: a -->\n\nnewer\n\n<!-- end: a -->\nafter\n", Files.readString(file));
        assertThrows(IllegalStateException.class, () -> new Page(file).write("b", "new"));
    }

    @Test
    void saysMedianAndSpread() {
        assertEquals("2.00 (1.00 to 10.0)", Figures.of(new Spread(List.of(10.0, 1.0, 2.0))));
        assertEquals("1.50 (1.00 to 2.00)", Figures.of(new Spread(List.of(1.0, 2.0))));
        assertEquals("12,346", Figures.of(new Spread(List.of(12345.6))));
    }

    @Test
    void dividesRunByRunOrByTheWidest() {
        assertEquals(new Spread(List.of(2.0, 3.0)), Spread.ratios(List.of(4.0, 6.0), List.of(2.0, 2.0)));
        assertEquals(
                new Spread(List.of(0.5, 2.0, 8.0)),
                new Spread(List.of(1.0, 4.0, 8.0)).against(new Spread(List.of(1.0, 2.0, 2.0))));
    }

    @Test
    void drawsWellFormedCharts() throws Exception {
        String svg = new Chart("a < b & c", "s")
                .line("one", List.of(new Chart.Point(75, 1), new Chart.Point(30_000, 40)))
                .svg();

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
        assertEquals(2, document.getElementsByTagName("circle").getLength());
    }
}
