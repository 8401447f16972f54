package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import dev.casebook.text.TextTemplate;
import dev.casebook.tools.list.ListFormat;
import dev.casebook.tools.list.ListPlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says how a list becomes a catalogue.
 *
 * @param format the format of the list, where its name does not say it
 * @param place where the rows and the columns are
 * @param columns what the columns are
 * @param codes what it says about codes
 * @param names makes names
 * @param categories gives categories
 * @param source where the list is from
 * @param catalogue what a new catalogue is called
 */
public record ImportMap(
        Optional<ListFormat> format,
        ListPlace place,
        ImportColumns columns,
        CodeSettings codes,
        NameMaker names,
        CategoryChoice categories,
        ImportSource source,
        Optional<NewCatalogue> catalogue) {
    /**
     * What a new catalogue is called.
     *
     * @param name the prefix of its types
     * @param title what the API is called
     */
    public record NewCatalogue(String name, String title) {}

    /** Reads a map, with every mistake in it. */
    public static Checked<ImportMap> read(CatalogueFile file) {
        Checked<SourceText> text = Utf8Decoder.decode(file.path(), file.bytes());
        if (text.hasErrors() || text.value().isEmpty()) {
            return new Checked<>(Optional.empty(), text.findings());
        }
        Findings findings = new Findings();
        SourceText source = text.value().get();
        SyntaxTree tree = YamlReader.read(source, findings);
        Syntax root = tree.root().orElseGet(() -> new Syntax.Mapping(List.of(), source.start()));
        Optional<ImportMap> map = Fields.of(
                        root,
                        new MappingOwner("the import map", source.start()),
                        ImportKeys.ALL,
                        BindContext.of(findings))
                .flatMap(ImportMap::of);
        return findings.check(map);
    }

    private static Optional<ImportMap> of(Fields fields) {
        Optional<ImportColumns> columns = fields.get(ImportKeys.COLUMNS).flatMap(ImportColumns::of);
        Optional<ImportSource> source = fields.get(ImportKeys.SOURCE).flatMap(ImportSource::of);
        CategoryChoice categories = CategoryChoice.of(fields);
        NameMaker names = NameMaker.of(fields);
        Optional<ListFormat> format = fields.get(ImportKeys.FORMAT);
        Optional<CodeKind> codes = fields.get(ImportKeys.CODES);
        Set<String> noError = Set.copyOf(texts(fields.list(ImportKeys.NO_ERROR)));
        List<String> placeholders = texts(fields.list(ImportKeys.PLACEHOLDERS));
        Optional<Fields> rows = fields.get(ImportKeys.ROWS);
        Optional<NewCatalogue> catalogue = fields.get(ImportKeys.CATALOGUE).flatMap(ImportMap::catalogue);
        Optional<TextTemplate> line =
                rows.flatMap(found -> found.get(ImportKeys.LINE)).map(Located::value);
        if (columns.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        ListPlace place = new ListPlace(
                ImportKeys.text(rows, ImportKeys.TABLE),
                ImportKeys.text(rows, ImportKeys.EACH),
                ImportKeys.text(rows, ImportKeys.TYPE),
                line,
                columns.get().with(categories.columns()));
        return Optional.of(new ImportMap(
                format,
                place,
                columns.get(),
                new CodeSettings(codes, noError, placeholders),
                names,
                categories,
                source.get(),
                catalogue));
    }

    private static Optional<NewCatalogue> catalogue(Fields fields) {
        Optional<String> title = fields.get(ImportKeys.CATALOGUE_TITLE).map(Located::value);
        return fields.get(ImportKeys.NAME)
                .flatMap(
                        name -> title.map(words -> new NewCatalogue(name.value().value(), words)));
    }

    /** A code of the list as a catalogue with text codes writes it; codes of other kinds have no placeholders. */
    public String codeOf(String written) {
        return codes.placeholders().isEmpty()
                ? written
                : new ListedCodes(CodeKind.TEXT, codes.placeholders()).of(written);
    }

    static List<String> texts(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }
}
