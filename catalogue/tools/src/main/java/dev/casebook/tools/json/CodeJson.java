package dev.casebook.tools.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.Code;
import dev.casebook.catalogue.model.CoveredCodes;

/** Writes codes and what categories cover as objects, so that nobody has to parse {@code 100/2388072}. Codes are texts. */
final class CodeJson {
    /** A code: {@code code}, {@code code} and {@code subcode}, {@code first} and {@code last}, or {@code pattern}. */
    static ObjectNode of(Code code) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (code instanceof Code.Single single) {
            return node.put("code", single.value());
        }
        if (code instanceof Code.Pair pair) {
            return node.put("code", pair.code().value())
                    .put("subcode", pair.subcode().value());
        }
        if (code instanceof Code.Range range) {
            return node.put("first", range.notation().text(range.first()))
                    .put("last", range.notation().text(range.last()));
        }
        return node.put("pattern", code.toString());
    }

    /** Codes, subcodes, a field or statuses that a category covers. */
    static ObjectNode of(CoveredCodes codes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (codes instanceof CoveredCodes.Block block) {
            return block(node, block);
        }
        if (codes instanceof CoveredCodes.SubcodeBlock block) {
            return block(node.put("code", block.subcodes().notation().text(block.code())), block.subcodes());
        }
        if (codes instanceof CoveredCodes.Prefix prefix) {
            return node.put("prefix", prefix.prefix());
        }
        if (codes instanceof CoveredCodes.SubcodePrefix prefix) {
            return node.put("code", prefix.code()).put("prefix", prefix.prefix());
        }
        if (codes instanceof CoveredCodes.Field field) {
            return node.put("field", field.name())
                    .put(field.match() == CoveredCodes.Field.Match.PREFIX ? "prefix" : "value", field.value());
        }
        CoveredCodes.Status status = (CoveredCodes.Status) codes;
        return node.put("firstHttpStatus", status.first()).put("lastHttpStatus", status.last());
    }

    private static ObjectNode block(ObjectNode node, CoveredCodes.Block block) {
        return node.put("first", block.notation().text(block.first()))
                .put("last", block.notation().text(block.last()));
    }

    private CodeJson() {}
}
