package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.EMPTY_CATALOGUE;

import dev.casebook.Code;
import dev.casebook.Code.Notation;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.CodeForms;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.value.IntegerCodes;
import dev.casebook.catalogue.bind.value.LanguageTagReader;
import dev.casebook.catalogue.bind.value.TextCodes;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Broken;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.model.Sections;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.model.Translations;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a tree to a catalogue that holds everything that could be read. */
public final class CatalogueBinder {
    // used instead of a name that cannot be read, so that the rest of the catalogue can be checked all the same
    private static final Name.OfCatalogue UNNAMED = new Name.OfCatalogue("UnnamedCatalogue");

    private final Findings findings;
    private final BindContext context;
    private final SourceText source;
    private final Optional<Amended> amended;

    private CatalogueBinder(SourceText source, Optional<Amended> amended, Findings findings) {
        this.source = source;
        this.amended = amended;
        this.findings = findings;
        this.context = BindContext.of(findings);
    }

    /**
     * The catalogue; empty if the text has no mapping.
     *
     * @param root the tree of all its files; a key can be there once for each of them
     * @param source the text of the file that was asked for
     * @param amended the catalogue that it amends
     */
    public static Optional<Catalogue> bind(
            Optional<Syntax> root, SourceText source, Optional<Amended> amended, Findings findings) {
        return new CatalogueBinder(source, amended, findings).bind(root);
    }

    private Optional<Catalogue> bind(Optional<Syntax> root) {
        boolean nothing = root.isEmpty() || (root.get() instanceof Syntax.Scalar scalar && scalar.isAbsent());
        if (nothing) {
            findings.add(EMPTY_CATALOGUE.of().at(source.start()));
            return Optional.empty();
        }
        return Fields.of(root.get(), new MappingOwner("the catalogue", source.start()), CatalogueKeys.ALL, context)
                .map(this::catalogue);
    }

    private static Map<Kind, Set<String>> names(Fields fields) {
        return Map.of(
                Kind.CATEGORY, Section.names(fields.written(CatalogueKeys.CATEGORIES)),
                Kind.ERROR, Section.names(fields.written(CatalogueKeys.ERRORS)),
                Kind.SOURCE, Section.names(fields.written(CatalogueKeys.SOURCES)),
                Kind.OPERATION, Section.names(fields.written(CatalogueKeys.OPERATIONS)),
                Kind.SHAPE, Section.names(fields.written(CatalogueKeys.SHAPES)));
    }

    private Catalogue catalogue(Fields written) {
        HeadValues head = HeadValues.read(written);
        BindContext known = context.in(codeForms(head), names(written))
                .withNamePrefix(head.namePrefix().map(Located::value).orElse(""));
        Fields fields = written.in(known);
        Section<Shape> shapes = Section.read(fields, CatalogueKeys.SHAPES, new ShapeReader(), known);
        Section<Envelope> envelopes = Section.read(fields, CatalogueKeys.ENVELOPES, new EnvelopeReader(), known);
        Section<SourceEntry> sources = Section.read(fields, CatalogueKeys.SOURCES, new SourceEntryReader(), known);
        Section<Category> categories = Section.read(fields, CatalogueKeys.CATEGORIES, new CategoryReader(), known);
        Section<ErrorEntry> errors = Section.read(fields, CatalogueKeys.ERRORS, new ErrorEntryReader(), known);
        Section<Operation> operations = Section.read(fields, CatalogueKeys.OPERATIONS, new OperationReader(), known);
        List<Located<Code>> noError = fields.list(CatalogueKeys.NO_ERROR);
        fields.get(CatalogueKeys.DEFAULTS);
        Retired retired = RetiredReader.readAll(fields);
        fields.list(CatalogueKeys.INCLUDE);
        Optional<Located<String>> writtenPackage =
                fields.getAll(CatalogueKeys.AMENDS).stream().findFirst();
        List<BrokenEntry> broken = new ArrayList<>();
        if (head.name().isEmpty()) {
            broken.add(BrokenEntry.section(Kind.CATALOGUE));
        }
        broken.addAll(shapes.broken());
        broken.addAll(envelopes.broken());
        broken.addAll(sources.broken());
        broken.addAll(categories.broken());
        broken.addAll(errors.broken());
        broken.addAll(operations.broken());
        return new Catalogue(
                head.orElse(UNNAMED, noError, source.start()),
                amended.map(base -> base.in(writtenPackage)),
                new Sections(
                        shapes.entries(),
                        envelopes.entries(),
                        sources.entries(),
                        categories.entries(),
                        errors.entries(),
                        operations.entries(),
                        retired),
                Translations.unread(LanguageTagReader.readAll(fields, CatalogueKeys.TRANSLATIONS, context)),
                Broken.of(broken));
    }

    /** How codes are written; where {@code codes} cannot be read, no code can be read either. */
    private static CodeForms codeForms(HeadValues head) {
        if (head.codes().isEmpty()) {
            return CodeForms.unknown();
        }
        return switch (head.codes().get()) {
            case INTEGER -> new IntegerCodes(Notation.DECIMAL);
            case HEX -> new IntegerCodes(Notation.HEX);
            case TEXT -> new TextCodes();
        };
    }
}
