package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generated.MethodsByName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the table that a look-up reads when a type of its chain no longer exists. It is in a class of its own, which is not
 * loaded before.
 *
 * <pre>{@code
 * private static final class ByName {
 *     private static final MethodsByName METHODS = MethodsByName.of("1 com.acme.CardDeclinedException\n"
 *             + "0 com.acme.PaymentException\n");
 * }
 * }</pre>
 */
final class NameTableWriter {
    /** A constant of a class file has at most 65,535 bytes, and a character of a name takes up to three of them. */
    private static final int MAX_CHARACTERS = 16_000;

    private static final String METHODS = "METHODS";

    private final DispatchPlan plan;
    private final RootPlan root;

    NameTableWriter(DispatchPlan plan, RootPlan root) {
        this.plan = plan;
        this.root = root;
    }

    /** The table, where the look-up asks for types. */
    Optional<TypeSpec> type() {
        if (plan.buildFails() || !root.asksForTypes()) {
            return Optional.empty();
        }
        CodeBlock parts = parts().stream().map(part -> CodeBlock.of("$S", part)).collect(CodeBlock.joining(",\n"));
        return Optional.of(TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                MethodsByName.class, METHODS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", MethodsByName.class, parts)
                        .build())
                .build());
    }

    /** What the look-up calls. */
    CodeBlock find() {
        return CodeBlock.of("$L.$L.find(error)", name(), METHODS);
    }

    private String name() {
        int index = plan.roots().indexOf(root);
        return index == 0 ? "ByName" : "ByName" + index;
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
