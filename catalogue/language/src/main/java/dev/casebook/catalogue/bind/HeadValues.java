package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.NEEDS_NEWER;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_VERSION;
import static dev.casebook.catalogue.diagnostic.StructureProblems.OTHER_VERSION;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NAME;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.CatalogueHead;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Conventions;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
 * @param namePrefix what Java names leave out at the start of names of errors
 */
record HeadValues(
        Optional<Located<Name.OfCatalogue>> name,
        Optional<Located<String>> title,
        Optional<Located<String>> revision,
        Optional<CodeKind> codes,
        Details details,
        Optional<Granularity> granularity,
        List<Acceptance> accepted,
        Optional<Located<String>> namePrefix) {
    // possessive: other repeated groups take a frame of the stack for each word
    private static final Pattern NAME_PREFIX = Pattern.compile("[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+_");

    static HeadValues read(Fields fields) {
        fields.get(CatalogueKeys.CASEBOOK);
        fields.getAll(CatalogueKeys.NEEDS);
        return new HeadValues(
                fields.get(CatalogueKeys.NAME),
                fields.get(CatalogueKeys.TITLE),
                fields.get(CatalogueKeys.REVISION),
                codes(fields),
                fields.get(CatalogueKeys.DETAILS).orElse(Details.SHOWN),
                fields.get(CatalogueKeys.GRANULARITY),
                fields.get(CatalogueKeys.ACCEPTS).orElse(List.of()),
                fields.get(CatalogueKeys.NAME_PREFIX));
    }

    /** The head with defaults for what is not readable. */
    CatalogueHead orElse(Name.OfCatalogue unnamed, List<Located<Code>> noError, Span start) {
        return new CatalogueHead(
                name.orElseGet(() -> new Located<>(unnamed, start)),
                title.orElseGet(() -> new Located<>("", start)),
                revision.map(Located::value).orElse(""),
                new Conventions(codes.orElse(CodeKind.INTEGER), noError, namePrefix),
                details,
                granularity,
                accepted);
    }

    private static Optional<CodeKind> codes(Fields fields) {
        return fields.has(CatalogueKeys.CODES) ? fields.get(CatalogueKeys.CODES) : Optional.of(CodeKind.INTEGER);
    }

    static Optional<Located<String>> namePrefix(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        boolean good =
                written.isEmpty() || NAME_PREFIX.matcher(written.get().value()).matches();
        if (!good) {
            context.add(NOT_A_NAME
                    .of(
                            written.get().value(),
                            "the beginning of names",
                            "capital letters and digits, words separated by single underscores, ending with one, such as ER_")
                    .at(value.span()));
        }
        return good ? written : Optional.empty();
    }

    static Optional<CasebookVersion> needs(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<CasebookVersion> needed = written.flatMap(text -> CasebookVersion.of(text.value()));
        if (written.isPresent() && needed.isEmpty()) {
            context.add(NOT_A_VERSION.of(written.get().value()).at(value.span()));
        }
        needed.filter(version -> version.compareTo(CasebookVersion.current()) > 0)
                .ifPresent(version -> context.add(NEEDS_NEWER
                        .of(version.toString(), CasebookVersion.current().toString())
                        .at(value.span())));
        return needed;
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
