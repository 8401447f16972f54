package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.OTHER_VERSION;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.CatalogueHead;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says about itself.
 *
 * @param name its name, where it is readable
 * @param title its title, where it is readable
 * @param revision its revision, where it is readable
 * @param codes what its codes are, where that is readable
 * @param details whether messages show the server's details
 * @param granularity which errors get a class of their own, where it says so
 * @param accepted the warnings to live with
 */
record HeadValues(
        Optional<Located<Name.OfCatalogue>> name,
        Optional<Located<String>> title,
        Optional<Located<String>> revision,
        Optional<CodeKind> codes,
        Details details,
        Optional<Granularity> granularity,
        List<Acceptance> accepted) {

    static HeadValues read(Fields fields) {
        fields.get(CatalogueKeys.CASEBOOK);
        return new HeadValues(
                fields.get(CatalogueKeys.NAME),
                fields.get(CatalogueKeys.TITLE),
                fields.get(CatalogueKeys.REVISION),
                codes(fields),
                fields.get(CatalogueKeys.DETAILS).orElse(Details.SHOWN),
                fields.get(CatalogueKeys.GRANULARITY),
                fields.get(CatalogueKeys.ACCEPTS).orElse(List.of()));
    }

    /** The head with defaults for what is not readable. */
    CatalogueHead orElse(Name.OfCatalogue unnamed, Span start) {
        return new CatalogueHead(
                name.orElseGet(() -> new Located<>(unnamed, start)),
                title.orElseGet(() -> new Located<>("", start)),
                revision.map(Located::value).orElse(""),
                codes.orElse(CodeKind.INTEGER),
                details,
                granularity,
                accepted);
    }

    private static Optional<CodeKind> codes(Fields fields) {
        return fields.has(CatalogueKeys.CODES) ? fields.get(CatalogueKeys.CODES) : Optional.of(CodeKind.INTEGER);
    }

    static Optional<Integer> version(Syntax value, BindContext context) {
        String version = Integer.toString(Language.VERSION);
        Optional<Located<String>> written = Scalars.read(value, context);
        boolean other = written.isPresent() && !written.get().value().equals(version);
        if (other) {
            context.add(OTHER_VERSION.of(written.get().value(), version).at(value.span()));
        }
        return other ? Optional.empty() : Optional.of(Language.VERSION);
    }
}
