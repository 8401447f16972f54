package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.CodeProblems.SUBCODE_OF_OTHER;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.model.ErrorCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads the codes of an error: as the catalogue writes them, or a code and a subcode in a mapping. */
final class CodeReader {
    /** A code as the catalogue writes it, or {@code {code: card_declined, subcode: insufficient_funds}}. */
    static Optional<Located<Code>> read(Syntax value, BindContext context) {
        if (!(value instanceof Syntax.Mapping)) {
            return context.codes().code(value, context);
        }
        MappingOwner owner = new MappingOwner("`" + context.key() + "`", value.span());
        return Fields.of(value, owner, PairKeys.ALL, context).flatMap(fields -> {
            Optional<Located<Code.Single>> code = fields.get(PairKeys.CODE);
            Optional<Located<Code.Single>> subcode = fields.get(PairKeys.SUBCODE);
            return code.flatMap(first ->
                    subcode.map(second -> new Located<>(new Code.Pair(first.value(), second.value()), value.span())));
        });
    }

    /** The codes of an error, whose subcode can be a key of its own. */
    static Optional<ErrorCodes> ofError(Fields fields) {
        Optional<Located<Code>> code = fields.get(ErrorKeys.CODE);
        Optional<Located<Code.Single>> subcode = fields.get(ErrorKeys.SUBCODE);
        List<Located<Code>> also = fields.list(ErrorKeys.ALSO);
        if (fields.has(ErrorKeys.SUBCODE) && subcode.isEmpty()) {
            return Optional.empty();
        }
        return code.map(own -> new ErrorCodes(with(own, subcode, fields), also));
    }

    private static Located<Code> with(Located<Code> own, Optional<Located<Code.Single>> subcode, Fields fields) {
        if (subcode.isEmpty()) {
            return own;
        }
        if (!(own.value() instanceof Code.Single single)) {
            fields.add(
                    SUBCODE_OF_OTHER.of(own.value().toString()).at(subcode.get().span()));
            return own;
        }
        return new Located<>(new Code.Pair(single, subcode.get().value()), own.span());
    }

    private CodeReader() {}
}
