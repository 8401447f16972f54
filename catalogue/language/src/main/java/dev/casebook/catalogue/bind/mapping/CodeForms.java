package dev.casebook.catalogue.bind.mapping;

import dev.casebook.Code;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** How a catalogue writes codes of one kind. */
public interface CodeForms {
    /** The code, range or pair of an error. */
    Optional<Located<Code>> code(Syntax value, BindContext context);

    /** One code, which is no range, pair or pattern. */
    Optional<Located<Code.Single>> single(Syntax value, BindContext context);

    /** The subcodes of a code that a category covers. */
    Optional<CoveredCodes> coveredPair(Located<String> code, Located<String> subcodes, BindContext context);

    /** Codes that a category covers. */
    Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context);

    /** Of a kind that cannot be read: no code can be read either. */
    static CodeForms unknown() {
        return new UnknownCodes();
    }
}
