package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.UNKNOWN_FORMAT;
import static dev.casebook.catalogue.diagnostic.ListProblems.UNREADABLE_LIST;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format of lists, with its reader. Adding one is a constant here and a file for its reader. */
public enum ListFormat {
    CSV(new CellRowReader(TextFormat.CSV), ".csv"),
    TSV(new CellRowReader(TextFormat.TSV), ".tsv"),
    JSON(new JsonRowReader(TreeFormat.JSON), ".json"),
    YAML(new JsonRowReader(TreeFormat.YAML), ".yaml", ".yml"),
    OPENAPI(new OpenApiRowReader()),
    HTML(new HtmlRowReader(), ".html", ".htm"),
    MARKDOWN(new MarkdownRowReader(), ".md", ".markdown"),
    PROTO(new ProtoRowReader(), ".proto"),
    JAVA(new JavaRowReader(), ".java"),
    CLASS(new ClassRowReader(), ".class", ".jar"),
    LINES(new LineRowReader(), ".txt", ".go");

    @SuppressWarnings("ImmutableEnumChecker") // readers have no state
    private final RowReader reader;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot change
    private final List<String> endings;

    ListFormat(RowReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    /** The format that the name of a file says. */
    public static Optional<ListFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** Its word in an import map, such as {@code openapi}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rows of a list, and what is wrong with it. The file is only read; nothing of it is run or loaded. */
    public static Checked<List<ListRow>> read(CatalogueFile file, Optional<ListFormat> format, ListPlace place) {
        Findings findings = new Findings();
        Optional<ListFormat> found = format.or(() -> ofFile(file.path()));
        if (found.isEmpty()) {
            List<String> words =
                    Arrays.stream(values()).map(each -> "`" + each.word() + "`").toList();
            findings.add(UNKNOWN_FORMAT.of(file.path(), words));
            return findings.check(Optional.empty());
        }
        return findings.check(Optional.of(found.get().rows(file, place, findings)));
    }

    private List<ListRow> rows(CatalogueFile file, ListPlace place, Findings findings) {
        try {
            return reader.read(file, place, findings);
        } catch (StackOverflowError deep) {
            // parsers of other libraries call themselves for each level
            findings.add(UNREADABLE_LIST
                    .of(word(), "it is nested too deeply")
                    .at(SourceText.of(file.path(), "").start()));
            return List.of();
        }
    }
}
