package dev.casebook.generator.generate.lookup;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;

/**
 * Nested {@code if}s that find the one of several branches in a few comparisons.
 *
 * @param branches what each branch does: statements that return
 * @param isBelow the condition under which what is looked up lies below the branch with this number
 */
record BinarySearchBlock(List<CodeBlock> branches, Function<Integer, CodeBlock> isBelow) {
    CodeBlock statements() {
        return statements(0, branches.size());
    }

    private CodeBlock statements(int first, int end) {
        if (end - first == 1) {
            return branches.get(first);
        }
        int middle = (first + end) >>> 1;
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", isBelow.apply(middle))
                .add(statements(first, middle))
                .nextControlFlow("else")
                .add(statements(middle, end))
                .endControlFlow()
                .build();
    }
}
