package dev.casebook.catalogue.bind;

import dev.casebook.Code;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** How a catalogue writes codes of one kind. */
interface CodeForms {
    /** The code, range or pair of an error. */
    Optional<Located<Code>> code(Syntax value, BindContext context);

    /** Codes that a category covers. */
    Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context);

    /** The forms of a kind; of a kind that cannot be read, forms under which no code can be read either. */
    static CodeForms of(Optional<CodeKind> kind) {
        if (kind.isEmpty()) {
            return new UnknownCodes();
        }
        return kind.get() == CodeKind.INTEGER ? new IntegerCodes() : new TextCodes();
    }
}
