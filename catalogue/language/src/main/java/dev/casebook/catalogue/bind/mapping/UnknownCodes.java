package dev.casebook.catalogue.bind.mapping;

import dev.casebook.Code;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Codes of which nobody knows whether they are integers or texts: one finding at {@code codes} is enough. */
final class UnknownCodes implements CodeForms {
    @Override
    public Optional<Located<Code>> code(Syntax value, BindContext context) {
        context.addKnown();
        return Optional.empty();
    }

    @Override
    public Optional<Located<Code.Single>> single(Syntax value, BindContext context) {
        context.addKnown();
        return Optional.empty();
    }

    @Override
    public Optional<CoveredCodes> coveredPair(Located<String> code, Located<String> subcodes, BindContext context) {
        context.addKnown();
        return Optional.empty();
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context) {
        context.addKnown();
        return Optional.empty();
    }
}
