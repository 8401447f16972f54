package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.InternalProblems.INTERNAL_ERROR;
import static dev.casebook.catalogue.diagnostic.InternalProblems.OUT_OF_MEMORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report about a fault of our own says: enough to find it, and no page of frames. */
class FaultReportTest {
    private static final FaultReport REPORT = new FaultReport("the catalogue a.yaml", "Casebook 1, javac of Java 17");

    @Test
    void namesSubjectTraceAndSetting() {
        Finding finding = REPORT.of(fault("broken", null, "a.A", "b.B"));
        assertEquals("""
                internal error while processing the catalogue a.yaml; this is a bug in Casebook:
                  java.lang.IllegalStateException: broken
                    at a.A.run(A.java:1)
                    at b.B.run(B.java:2)
                  Casebook 1, javac of Java 17""", finding.message());
        assertEquals(INTERNAL_ERROR.problem(), finding.problem());
    }

    @Test
    void showsThreeFramesAndThenOnlyOurs() {
        Throwable fault = fault("x", null, "a.A", "b.B", "c.C", "d.D", "dev.casebook.E", "f.F", "dev.casebook.G");
        assertEquals("""
                java.lang.IllegalStateException: x
                    at a.A.run(A.java:1)
                    at b.B.run(B.java:2)
                    at c.C.run(C.java:3)
                    at dev.casebook.E.run(E.java:5)
                    at dev.casebook.G.run(G.java:7)
                    and 2 more""", trace(fault));
    }

    @Test
    void showsEightFramesAtMost() {
        String[] ours =
                IntStream.rangeClosed(1, 10).mapToObj(i -> "dev.casebook.C" + i).toArray(String[]::new);
        String[] lines = trace(fault("x", null, ours)).split("\n", -1);
        assertEquals(10, lines.length);
        assertEquals("    at dev.casebook.C8.run(C8.java:8)", lines[8]);
        assertEquals("    and 2 more", lines[9]);
    }

    @Test
    void showsThreeCausesWithThreeFramesEach() {
        String[] ours = {"dev.casebook.A", "dev.casebook.B", "dev.casebook.C", "dev.casebook.D"};
        Throwable fault = null;
        for (int i = 5; i >= 1; i--) {
            fault = fault("cause " + i, fault, ours);
        }
        String cause = """
                  java.lang.IllegalStateException: cause %s
                    at dev.casebook.A.run(A.java:1)
                    at dev.casebook.B.run(B.java:2)
                    at dev.casebook.C.run(C.java:3)
                    and 1 more
                """;
        assertEquals(
                """
                java.lang.IllegalStateException: cause 1
                    at dev.casebook.A.run(A.java:1)
                    at dev.casebook.B.run(B.java:2)
                    at dev.casebook.C.run(C.java:3)
                    at dev.casebook.D.run(D.java:4)
                """ + cause.formatted(2) + cause.formatted(3)
                        + cause.formatted(4).stripTrailing(),
                trace(fault));
    }

    @Test
    void shortensAMessageAndKeepsItOnOneLine() {
        assertEquals("java.lang.IllegalStateException: a b", trace(fault("a\nb", null)));
        String head = "java.lang.IllegalStateException: ";
        String fits = "x".repeat(300 - head.length());
        assertEquals(head + fits, trace(fault(fits, null)));
        assertEquals(head + fits + "...", trace(fault(fits + "y", null)));
    }

    @Test
    void passesOutOfMemoryToCompiler() {
        assertHelp("-Xss16m", REPORT.of(new IllegalStateException(new StackOverflowError())));
        assertHelp("-Xmx2g", REPORT.of(new OutOfMemoryError()));
        Throwable deep = new IllegalStateException(new IllegalStateException(new OutOfMemoryError()));
        assertEquals(OUT_OF_MEMORY.problem(), REPORT.of(deep).problem());
        assertEquals(
                INTERNAL_ERROR.problem(),
                REPORT.of(new IllegalStateException(deep)).problem());
    }

    private static void assertHelp(String option, Finding finding) {
        assertEquals("CB902", finding.problem().id());
        assertTrue(finding.help().contains("(Maven: the line " + option + " in .mvn/jvm.config"), finding.help());
    }

    private static String trace(Throwable fault) {
        return REPORT.of(fault).arguments().get(1).value();
    }

    private static Throwable fault(String message, Throwable cause, String... classes) {
        IllegalStateException fault = new IllegalStateException(message, cause);
        fault.setStackTrace(IntStream.range(0, classes.length)
                .mapToObj(i -> frame(classes[i], i + 1))
                .toArray(StackTraceElement[]::new));
        return fault;
    }

    private static StackTraceElement frame(String name, int line) {
        String simple =
                Stream.of(name.split("\\.", -1)).reduce((one, two) -> two).orElseThrow();
        return new StackTraceElement(name, "run", simple + ".java", line);
    }
}
