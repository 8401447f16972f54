package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.Problem.NOT_ACCEPTABLE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Mappings;
import dev.casebook.catalogue.bind.mapping.Owner;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the warnings that a catalogue lives with: a reason for each id. */
public final class AcceptanceReader {
    private static final List<String> IDS =
            Problem.acceptable().stream().map(Problem::id).toList();

    public static Optional<List<Acceptance>> read(Syntax value, BindContext context) {
        return Mappings.read(value, new Owner("`accepts`", value.span()), context)
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
        Optional<Problem> warning = Problem.acceptable().stream()
                .filter(each -> each.id().equals(key.text()))
                .findFirst();
        if (warning.isEmpty()) {
            context.add(Diagnostic.at(
                    key.span(), NOT_ACCEPTABLE, Shown.of(key.text()), question(key.text()), String.join(", ", IDS)));
        }
        return warning.map(found -> new Located<>(found, key.span()));
    }

    /** Every id is near to every other: nobody who wrote a known one meant another. */
    private static String question(String written) {
        return Problem.find(written)
                .map(known -> known.severity() == Severity.ERROR ? "; it is an error" : "")
                .orElseGet(() -> Nearest.question(written, IDS));
    }

    private AcceptanceReader() {}
}
