package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.CodeProblems.DOTS_WITHOUT_SIGN;
import static dev.casebook.catalogue.diagnostic.CodeProblems.HEX_RANGE_ACROSS;
import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_OF_ONE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_REVERSED;

import dev.casebook.Code;
import dev.casebook.Code.Notation;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.CodeForms;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Integer codes: {@code 130429}, the range {@code 200-299}, the range of negative codes {@code -32099..-32000}, the pair
 * {@code 100/2388072}; in hexadecimal {@code 0x80004005} and {@code 0x100-0x1FF}.
 *
 * @param notation how they are written
 */
public record IntegerCodes(Notation notation) implements CodeForms {
    private static final Pattern PAIR = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern RANGE = Pattern.compile("([^-]+)-([^-]+)");
    private static final Pattern NEGATIVE_RANGE = Pattern.compile("(-?[^-.]+)\\.\\.(-?[^-.]+)");

    @Override
    public Optional<Located<Code>> code(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .flatMap(written -> code(written, context).map(code -> new Located<>(code, written.span())));
    }

    @Override
    public Optional<Located<Code.Single>> single(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .flatMap(written -> read(written, context).map(code -> new Located<>(single(code), written.span())));
    }

    private Optional<Code> code(Located<String> written, BindContext context) {
        Matcher pair = PAIR.matcher(written.value());
        if (pair.matches()) {
            return pair(pair, written, context);
        }
        return rangeIn(written)
                .map(range -> range(range, written, context)
                        .<Code>map(block -> new Code.Range(block.first(), block.last(), notation)))
                .orElseGet(() -> read(written, context).map(this::single));
    }

    private Optional<Integer> read(Located<String> written, BindContext context) {
        return IntegerCode.read(written, notation, context);
    }

    private Code.Single single(int code) {
        return notation == Notation.HEX ? Code.hex(code) : Code.of(code);
    }

    private Optional<Code> pair(Matcher pair, Located<String> written, BindContext context) {
        Optional<Integer> code = read(part(pair, 1, written), context);
        Optional<Integer> subcode = read(part(pair, 2, written), context);
        return code.flatMap(first -> subcode.map(second -> new Code.Pair(single(first), single(second))));
    }

    private static Optional<Matcher> rangeIn(Located<String> written) {
        Matcher range = RANGE.matcher(written.value());
        if (range.matches()) {
            return Optional.of(range);
        }
        Matcher negative = NEGATIVE_RANGE.matcher(written.value());
        return negative.matches() ? Optional.of(negative) : Optional.empty();
    }

    /** A block of two different codes or more. */
    private Optional<CoveredCodes.Block> range(Matcher range, Located<String> written, BindContext context) {
        Optional<Integer> first = read(part(range, 1, written), context);
        Optional<Integer> last = read(part(range, 2, written), context);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean dots = range.pattern() == NEGATIVE_RANGE;
        if (dots && (notation == Notation.HEX || first.get() >= 0)) {
            context.add(DOTS_WITHOUT_SIGN.of(written.value()).at(written.span()));
            return Optional.empty();
        }
        if (notation == Notation.HEX && first.get() >= 0 && last.get() < 0) {
            context.add(HEX_RANGE_ACROSS.of(written.value()).at(written.span()));
            return Optional.empty();
        }
        if (first.get() >= last.get()) {
            boolean isOne = first.get().equals(last.get());
            context.add(
                    (isOne ? RANGE_OF_ONE : RANGE_REVERSED).of(written.value()).at(written.span()));
            return Optional.empty();
        }
        return Optional.of(new CoveredCodes.Block(first.get(), last.get(), notation));
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .flatMap(written -> covered(written, context).map(codes -> new Located<>(codes, written.span())));
    }

    private Optional<CoveredCodes> covered(Located<String> written, BindContext context) {
        Matcher pair = PAIR.matcher(written.value());
        return pair.matches()
                ? coveredPair(part(pair, 1, written), part(pair, 2, written), context)
                : block(written, context).map(block -> block);
    }

    @Override
    public Optional<CoveredCodes> coveredPair(Located<String> code, Located<String> subcodes, BindContext context) {
        Optional<Integer> of = read(code, context);
        Optional<CoveredCodes.Block> block = block(subcodes, context);
        return of.flatMap(first -> block.map(found -> new CoveredCodes.SubcodeBlock(first, found)));
    }

    private Optional<CoveredCodes.Block> block(Located<String> written, BindContext context) {
        return rangeIn(written)
                .map(range -> range(range, written, context))
                .orElseGet(() -> read(written, context).map(code -> new CoveredCodes.Block(code, code, notation)));
    }

    private static Located<String> part(Matcher whole, int group, Located<String> written) {
        return new Located<>(whole.group(group).strip(), written.span());
    }
}
