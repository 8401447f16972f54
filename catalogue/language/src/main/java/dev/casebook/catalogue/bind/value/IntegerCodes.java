package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_OF_ONE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_REVERSED;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.CodeForms;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integer codes: {@code 130429}, the range {@code 200-299}, the pair {@code 100/2388072}. */
public final class IntegerCodes implements CodeForms {
    private static final Pattern PAIR = Pattern.compile("([^/]+)/([^/]+)");

    // the first end has no sign: -3 is a code, and ranges of negative codes are not needed
    private static final Pattern RANGE = Pattern.compile("([^-]+)-([^-]+)");

    @Override
    public Optional<Located<Code>> code(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .flatMap(written -> code(written, context).map(code -> new Located<>(code, written.span())));
    }

    private static Optional<Code> code(Located<String> written, BindContext context) {
        Matcher pair = PAIR.matcher(written.value());
        if (pair.matches()) {
            return pair(pair, written, context);
        }
        Matcher range = RANGE.matcher(written.value());
        if (range.matches()) {
            return range(range, written, context).map(block -> Code.range(block.first(), block.last()));
        }
        return IntegerCode.read(written, context).map(Code::of);
    }

    private static Optional<Code> pair(Matcher pair, Located<String> written, BindContext context) {
        Optional<Integer> code = IntegerCode.read(part(pair, 1, written), context);
        Optional<Integer> subcode = IntegerCode.read(part(pair, 2, written), context);
        return code.flatMap(first -> subcode.map(second -> Code.pair(first, second)));
    }

    /** A block of two different codes or more. */
    private static Optional<CoveredCodes.Block> range(Matcher range, Located<String> written, BindContext context) {
        Optional<Integer> first = IntegerCode.read(part(range, 1, written), context);
        Optional<Integer> last = IntegerCode.read(part(range, 2, written), context);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get() >= last.get()) {
            boolean isOne = first.get().equals(last.get());
            context.add(
                    (isOne ? RANGE_OF_ONE : RANGE_REVERSED).of(written.value()).at(written.span()));
            return Optional.empty();
        }
        return Optional.of(new CoveredCodes.Block(first.get(), last.get()));
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .flatMap(written -> covered(written, context).map(codes -> new Located<>(codes, written.span())));
    }

    private static Optional<CoveredCodes> covered(Located<String> written, BindContext context) {
        Matcher pair = PAIR.matcher(written.value());
        if (!pair.matches()) {
            return block(written, context).map(block -> block);
        }
        Optional<Integer> code = IntegerCode.read(part(pair, 1, written), context);
        Optional<CoveredCodes.Block> subcodes = block(part(pair, 2, written), context);
        return code.flatMap(
                of -> subcodes.map(block -> new CoveredCodes.SubcodeBlock(of, block.first(), block.last())));
    }

    private static Optional<CoveredCodes.Block> block(Located<String> written, BindContext context) {
        Matcher range = RANGE.matcher(written.value());
        if (range.matches()) {
            return range(range, written, context);
        }
        return IntegerCode.read(written, context).map(code -> new CoveredCodes.Block(code, code));
    }

    private static Located<String> part(Matcher whole, int group, Located<String> written) {
        return new Located<>(whole.group(group).strip(), written.span());
    }
}
