package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.AcceptanceProblems.ERROR_NOT_ACCEPTABLE;
import static dev.casebook.catalogue.diagnostic.AcceptanceProblems.NOT_ACCEPTABLE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Mappings;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the warnings that a catalogue lives with: a reason for each id. */
public final class AcceptanceReader {
    private static final List<String> IDS =
            Problems.acceptable().stream().map(Problem::id).toList();

    public static Optional<List<Acceptance>> read(Syntax value, BindContext context) {
        return Mappings.read(value, new MappingOwner("`accepts`", value.span()), context)
                .map(mapping -> all(mapping, context));
    }

    private static List<Acceptance> all(Syntax.Mapping mapping, BindContext context) {
        List<Acceptance> accepted = new ArrayList<>();
        for (Syntax.Entry entry : mapping.entries()) {
            Optional<Located<Problem>> warning = warning(entry.key(), context);
            Optional<Located<String>> reason = Texts.text(entry.value(), context);
            if (warning.isPresent() && reason.isPresent()) {
                accepted.add(new Acceptance(warning.get(), reason.get().value()));
            }
        }
        return accepted;
    }

    private static Optional<Located<Problem>> warning(Syntax.Scalar key, BindContext context) {
        Optional<Problem> warning = Problems.acceptable().stream()
                .filter(each -> each.id().equals(key.text()))
                .findFirst();
        if (warning.isEmpty()) {
            context.add(refused(key.text()).at(key.span()));
        }
        return warning.map(found -> new Located<>(found, key.span()));
    }

    /** Every id is near to every other: nobody who wrote a known one meant another. */
    private static Finding refused(String written) {
        Optional<Problem> known = Problems.find(written);
        if (known.filter(problem -> problem.severity() == Severity.ERROR).isPresent()) {
            return ERROR_NOT_ACCEPTABLE.of(written, IDS);
        }
        Optional<String> meant = known.isPresent() ? Optional.empty() : Nearest.of(written, IDS);
        return NOT_ACCEPTABLE.of(written, meant, IDS);
    }

    private AcceptanceReader() {}
}
