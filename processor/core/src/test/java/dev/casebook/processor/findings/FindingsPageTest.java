package dev.casebook.processor.findings;

import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_PROCESSOR;
import static dev.casebook.catalogue.diagnostic.BuildProblems.SOURCE_LEVEL;
import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_LINE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_LISTED_CODE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_PAGE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_CATALOGUE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_CATEGORY;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_INCLUDE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_ROWS;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_SUCH_COLUMN;
import static dev.casebook.catalogue.diagnostic.ListProblems.OLD_SOURCE;
import static dev.casebook.catalogue.diagnostic.ListProblems.OUTSIDE_REFERENCE;
import static dev.casebook.catalogue.diagnostic.ListProblems.STALE_CHANGE;
import static dev.casebook.catalogue.diagnostic.ListProblems.TABLE_EDITED;
import static dev.casebook.catalogue.diagnostic.ListProblems.UNKNOWN_CHANGE;
import static dev.casebook.catalogue.diagnostic.ListProblems.UNKNOWN_FORMAT;
import static dev.casebook.catalogue.diagnostic.ListProblems.UNREADABLE_LIST;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.LINE_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.SCALAR_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_FINDINGS;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_LINES;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_PARTS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of findings lists every one, with what the compiler prints for a case of it. {@code -Dcasebook.rewrite=true}
 * writes the page anew.
 */
class FindingsPageTest {
    private static final Path PAGE = Path.of("../../docs/findings.md");
    private static final Path CATALOGUES = Path.of("../../catalogue/language/src/test/resources/cases/bad");

    private static final Path FORMS = CATALOGUES.resolveSibling("format");

    @TempDir
    private Path directory;

    private final Map<String, String> examples = new TreeMap<>();

    @Test
    void listsEveryFinding() throws IOException {
        addCatalogues();
        addProcessors();
        addBuilds();
        addLists();
        String page = page();
        ExpectedFile.assertContains(PAGE, page);
    }

    /** What depends on how the compiler is called. */
    private void addBuilds() {
        add(List.of(SOURCE_LEVEL.of("8"), NO_PROCESSOR.of()));
    }

    /** What the import says; its tests are those of {@code catalogue/tools}. */
    private void addLists() {
        SourceText list = SourceText.of("list.csv", "Code,Text\n17,Declined\n");
        add(List.of(
                UNKNOWN_FORMAT.of("list.pdf", List.of("`csv`", "`json`", "`html`")),
                UNREADABLE_LIST.of("JSON", "Unexpected end-of-input").at(list.start()),
                NO_ROWS.of("there is no table in it").at(list.start()),
                NO_SUCH_COLUMN
                        .of("Codes", Optional.of("Code"), List.of("Code", "Text"))
                        .at(list.span(1, 1, 1, 5)),
                OUTSIDE_REFERENCE.of("other.yaml#/Error").at(list.start()),
                NOT_A_LISTED_CODE.of("40x", "integer").at(list.span(2, 1, 2, 3)),
                TABLE_EDITED.of("billing.yaml").at(list.start()),
                NO_INCLUDE.of("billing.yaml", "billing.tsv"),
                NOT_A_PAGE.of("billing.csv"),
                NO_CATEGORY.of(2, List.of("17", "18")),
                NO_CATALOGUE.of("billing.yaml"),
                UNKNOWN_CHANGE.of("code-reuse", Optional.of("code-reused")),
                STALE_CHANGE.of("code-changed", "CARD_DECLINED"),
                NOT_A_LINE.of("Unexpected end-of-input").at(list.start()),
                OLD_SOURCE.of("errors-page", "was read on 2025-11-01")));
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Every message of the compiler: its id, its text and what to do about it, with an example. The examples are output of
                test cases. Those about catalogues are in `catalogue/language/src/test/resources/cases`, the others in
                `processor/core/src/test/resources/findings`. Handlers are explained on the page about [handlers](handlers.md).
                Ids are stable and never used again. CB1xx: YAML and its structure. CB2xx: the content of a catalogue. CB3xx: names,
                and the parts of a catalogue. CB4xx: finding and writing files. CB5xx: handlers. CB6xx: lists of errors
                and their import. CB9xx: internal errors of Casebook.

                A test writes this page.
                """);
        Set<String> ids = Problems.all().stream().map(Problem::id).collect(Collectors.toCollection(TreeSet::new));
        for (String id : ids) {
            assertTrue(examples.containsKey(id), () -> id + " has no case: add one, see CONTRIBUTING.md");
            page.append("\n## ")
                    .append(id)
                    .append("\n\n```text\n")
                    .append(examples.get(id))
                    .append("\n```\n");
        }
        return page.toString();
    }

    private void addCatalogues() throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".yaml")) {
                    String name = file.getFileName().toString();
                    add(CatalogueCompiler.compile(name, Files.readAllBytes(file))
                            .findings());
                } else if (Files.isDirectory(file)) {
                    add(SeveralFiles.in(file));
                }
            }
        }
        addForms();
        LargeCatalogues.findings().forEach(this::add);
        addTooLarge();
    }

    /** What only the goal finds that looks at the form. */
    private void addForms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                add(CatalogueFormat.check(CatalogueFile.of(name, Files.readAllBytes(file))));
            }
        }
    }

    private void addTooLarge() {
        addTooLarge(TOO_LONG.problem(), "#".repeat((32 << 20) + 1));
        addTooLarge(TOO_MANY_LINES.problem(), "\n".repeat(2_000_000));
        addTooLarge(LINE_TOO_LONG.problem(), "#".repeat(1_000_001));
        addTooLarge(SCALAR_TOO_LONG.problem(), "casebook: 1\nname: Billing\ntitle: \"" + "x".repeat(100_001) + '"');
        addTooLarge(TOO_MANY_PARTS.problem(), "[" + "A,A,A,A,A,A,A,A,A,A,\n ".repeat(200_000) + "]");
        addTooLarge(TOO_MANY_FINDINGS.problem(), "- &a\n".repeat(10_010));
        add(CatalogueCompiler.compile("too-large.yaml", new byte[(32 << 20) + 1])
                .findings());
    }

    /** Of a text that is too large only that it is. */
    private void addTooLarge(Problem problem, String text) {
        SourceText source = SourceText.of("too-large.yaml", text);
        add(CatalogueCompiler.compile(source).findings().stream()
                .filter(finding -> finding.problem() == problem)
                .toList());
    }

    private void add(List<Finding> findings) {
        for (Finding finding : findings) {
            // what a case expects is no part of the example
            String text = FindingText.withSeverity(finding).replaceAll("\\s+# (ERROR|WARNING)( CB\\d{3})+", "");
            examples.merge(finding.problem().id(), text, FindingsPageTest::shorter);
        }
    }

    private void addProcessors() throws IOException {
        for (CaseFolder folder : CaseFolder.all()) {
            Path output = directory.resolve(folder.toString());
            CaseCompiler compiler = new CaseCompiler(CaseCompiler.Tool.JAVAC, output);
            for (javax.tools.Diagnostic<? extends JavaFileObject> found :
                    compiler.compile(folder).diagnostics()) {
                String id = found.getMessage(Locale.ROOT).substring(1, "[CB000".length());
                if (id.compareTo("CB4") > 0 && found.getSource() != null) {
                    examples.merge(id, text(found, folder, output), FindingsPageTest::shorter);
                }
            }
        }
    }

    private static String text(javax.tools.Diagnostic<? extends JavaFileObject> found, CaseFolder folder, Path output)
            throws IOException {
        String source = folder.name(Path.of(found.getSource().toUri())).replace("src/com/acme/", "");
        String kind = found.getKind() == javax.tools.Diagnostic.Kind.ERROR ? ": error: " : ": warning: ";
        // javac indents each line but the first
        String message = found.getMessage(Locale.ROOT)
                .replace("\n  ", "\n")
                .replace(output.toRealPath().toString(), "target")
                .replace(output.toString(), "target");
        return source + ":" + found.getLineNumber() + ":" + found.getColumnNumber() + kind + sameEverywhere(message);
    }

    /** What differs from machine to machine and from release to release is no part of the example. */
    private static String sameEverywhere(String message) {
        return message.replaceAll(
                "(?s)\n  [^\n]*?(java\\.lang\\.\\w+): what went wrong.*\n  Casebook .*?\n",
                "\n  $1: what went wrong\n    at dev.casebook.processor...\n"
                        + "    and 42 more\n  Casebook 0.1.0, javac of Java 17.0.15 (Eclipse Adoptium), source release 17,"
                        + " Linux amd64\n");
    }

    // the same on every machine: cases are sorted, and of equally short examples the first stays
    private static String shorter(String one, String other) {
        return other.length() < one.length() ? other : one;
    }
}
