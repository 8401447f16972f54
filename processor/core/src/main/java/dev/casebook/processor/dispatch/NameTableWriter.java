package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.casebook.generated.MethodsByName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the table that a look-up reads when a type of its chain no longer exists.
 *
 * <pre>{@code
 * private static final MethodsByName BY_NAME = MethodsByName.of("1 com.acme.CardDeclinedException\n"
 *         + "0 com.acme.PaymentException\n");
 * }</pre>
 */
final class NameTableWriter {
    /** A constant of a class file has at most 65,535 bytes, and a character of a name takes up to three of them. */
    private static final int MAX_CHARACTERS = 16_000;

    private final DispatchPlan plan;
    private final RootPlan root;

    NameTableWriter(DispatchPlan plan, RootPlan root) {
        this.plan = plan;
        this.root = root;
    }

    /** The table, where the look-up asks for types. */
    Optional<FieldSpec> field() {
        if (plan.buildFails() || !root.asksForTypes()) {
            return Optional.empty();
        }
        CodeBlock parts = parts().stream().map(part -> CodeBlock.of("$S", part)).collect(CodeBlock.joining(",\n"));
        return Optional.of(
                FieldSpec.builder(MethodsByName.class, name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", MethodsByName.class, parts)
                        .build());
    }

    /** What the look-up calls. */
    CodeBlock find() {
        return CodeBlock.of("$L.find(error)", name());
    }

    private String name() {
        int index = plan.roots().indexOf(root);
        return index == 0 ? "BY_NAME" : "BY_NAME_" + index;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < root.chain().size(); i++) {
            String line = LookupMethodWriter.value(root.chain().get(i)) + " "
                    + root.names().get(i) + "\n";
            if (part.length() + line.length() > MAX_CHARACTERS) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(line);
        }
        parts.add(part.toString());
        return parts;
    }
}
