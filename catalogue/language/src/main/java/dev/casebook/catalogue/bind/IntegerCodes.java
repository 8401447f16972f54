package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_OF_ONE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.RANGE_REVERSED;

import dev.casebook.Code;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integer codes: {@code 130429}, the range {@code 200-299}, the pair {@code 100/2388072}. */
final class IntegerCodes implements CodeForms {
    private static final Pattern PAIR = Pattern.compile("([^/]+)/([^/]+)");

    // the first end has no sign: -3 is a code, and ranges of negative codes are not needed
    private static final Pattern RANGE = Pattern.compile("([^-]+)-([^-]+)");

    @Override
    public Optional<Located<Code>> code(Syntax value, Mistakes mistakes) {
        return Scalars.read(value, mistakes)
                .flatMap(written -> code(written, mistakes).map(code -> new Located<>(code, written.span())));
    }

    private static Optional<Code> code(Located<String> written, Mistakes mistakes) {
        Matcher pair = PAIR.matcher(written.value());
        if (pair.matches()) {
            return pair(pair, written, mistakes);
        }
        Matcher range = RANGE.matcher(written.value());
        if (range.matches()) {
            return range(range, written, mistakes).map(block -> Code.range(block.first(), block.last()));
        }
        return IntegerCode.read(written, mistakes).map(Code::of);
    }

    private static Optional<Code> pair(Matcher pair, Located<String> written, Mistakes mistakes) {
        Optional<Integer> code = IntegerCode.read(part(pair, 1, written), mistakes);
        Optional<Integer> subcode = IntegerCode.read(part(pair, 2, written), mistakes);
        return code.flatMap(first -> subcode.map(second -> Code.pair(first, second)));
    }

    /** A block of two different codes or more. */
    private static Optional<CoveredCodes.Block> range(Matcher range, Located<String> written, Mistakes mistakes) {
        Optional<Integer> first = IntegerCode.read(part(range, 1, written), mistakes);
        Optional<Integer> last = IntegerCode.read(part(range, 2, written), mistakes);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get() >= last.get()) {
            boolean isOne = first.get().equals(last.get());
            mistakes.add(
                    (isOne ? RANGE_OF_ONE : RANGE_REVERSED).of(written.value()).at(written.span()));
            return Optional.empty();
        }
        return Optional.of(new CoveredCodes.Block(first.get(), last.get()));
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, Mistakes mistakes) {
        return Scalars.read(value, mistakes)
                .flatMap(written -> covered(written, mistakes).map(codes -> new Located<>(codes, written.span())));
    }

    private static Optional<CoveredCodes> covered(Located<String> written, Mistakes mistakes) {
        Matcher pair = PAIR.matcher(written.value());
        if (!pair.matches()) {
            return block(written, mistakes).map(block -> block);
        }
        Optional<Integer> code = IntegerCode.read(part(pair, 1, written), mistakes);
        Optional<CoveredCodes.Block> subcodes = block(part(pair, 2, written), mistakes);
        return code.flatMap(
                of -> subcodes.map(block -> new CoveredCodes.SubcodeBlock(of, block.first(), block.last())));
    }

    private static Optional<CoveredCodes.Block> block(Located<String> written, Mistakes mistakes) {
        Matcher range = RANGE.matcher(written.value());
        if (range.matches()) {
            return range(range, written, mistakes);
        }
        return IntegerCode.read(written, mistakes).map(code -> new CoveredCodes.Block(code, code));
    }

    private static Located<String> part(Matcher whole, int group, Located<String> written) {
        return new Located<>(whole.group(group).strip(), written.span());
    }
}
