package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.processor.handler.HandlingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that find out which of the handler's methods an error goes to. */
final class LookupMethodWriter {
    /** The error is excepted, or in a migration not handled yet. */
    static final String LEFT_OUT = "LEFT_OUT";

    /** The error's type is newer than the dispatcher. */
    static final String NEWER = "NEWER";

    private static final int LEFT_OUT_VALUE = -1;

    private final RootPlan root;
    private final TypeName error;
    private final NameTableWriter names;

    LookupMethodWriter(RootPlan root, TypeName error, NameTableWriter names) {
        this.root = root;
        this.error = error;
        this.names = names;
    }

    /** Whether the methods say that a type is newer: one of several says so of each type that another one knows. */
    static boolean sayNewer(RootPlan root) {
        return root.meetsNewerTypes() || root.lookup().size() > 1 || isGrouped(root);
    }

    private static boolean isGrouped(RootPlan root) {
        return root.lookup().stream()
                .flatMap(List::stream)
                .anyMatch(branch -> branch.group().isPresent());
    }

    /** One method, or several for a long chain: a method of Java's has a greatest length. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder all = start("methodFor");
        if (root.asksForTypes()) {
            all.beginControlFlow("try");
        }
        if (root.lookup().size() == 1) {
            lookup(all, root.lookup().get(0));
        } else {
            choose(all);
            for (int i = 0; i < root.lookup().size(); i++) {
                MethodSpec.Builder part = start("methodFor" + i);
                lookup(part, root.lookup().get(i));
                methods.add(part.build());
            }
        }
        if (root.asksForTypes()) {
            all.nextControlFlow("catch ($T removed)", NoClassDefFoundError.class)
                    .addStatement("return $L", names.find())
                    .endControlFlow();
        }
        methods.add(0, all.build());
        return methods;
    }

    private void choose(MethodSpec.Builder all) {
        for (int i = 0; i < root.lookup().size(); i++) {
            all.addStatement("int method$L = methodFor$L(error)", i, i)
                    .beginControlFlow("if (method$L != $L)", i, NEWER)
                    .addStatement("return method$L", i)
                    .endControlFlow();
        }
        all.addStatement("return $L", NEWER);
    }

    private void lookup(MethodSpec.Builder method, List<LookupBranch> branches) {
        for (LookupBranch branch : branches) {
            if (root.types().isFromCatalogue() && isFirstWithoutGroup(branch)) {
                askByName(method);
            }
            branch.group().ifPresent(group -> method.beginControlFlow("if (error instanceof $T)", open(group)));
            for (HandlingDecision decision : branch.decisions()) {
                if (root.types().isFallback(decision.type())) {
                    method.addStatement("return $L", number(decision));
                    return;
                }
                method.beginControlFlow("if ($L)", isFor(decision))
                        .addStatement("return $L", number(decision))
                        .endControlFlow();
            }
            branch.group().ifPresent(group -> method.endControlFlow());
        }
        method.addStatement("return $L", NEWER);
    }

    /** Whether the branches before this one asked about the types of groups, and this one asks about the rest. */
    private boolean isFirstWithoutGroup(LookupBranch branch) {
        return isGrouped(root)
                && root.lookup().stream()
                        .flatMap(List::stream)
                        .filter(other -> other.group().isEmpty())
                        .findFirst()
                        .filter(branch::equals)
                        .isPresent();
    }

    /** An error with a method of its own may have moved to another category since, where the branches do not look. */
    private void askByName(MethodSpec.Builder method) {
        method.addStatement("int moved = $L", names.find())
                .beginControlFlow("if (moved != $L)", NEWER)
                .addStatement("return moved")
                .endControlFlow();
    }

    /** A method can take a supertype of the type that it handles, which a newer version of the type may not extend. */
    private CodeBlock isFor(HandlingDecision decision) {
        CodeBlock type = CodeBlock.of("error instanceof $T", open(decision.type()));
        return Optional.ofNullable(root.parameters().get(decision.type()))
                .map(parameter -> CodeBlock.of("$L && error instanceof $T", type, OpenTypeNames.open(parameter)))
                .orElse(type);
    }

    private TypeName open(String type) {
        return OpenTypeNames.open(root.types().element(type));
    }

    private MethodSpec.Builder start(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(error, "error");
    }

    /** The number of the method, or of {@link #LEFT_OUT}. */
    static int value(HandlingDecision decision) {
        return decision.action() instanceof HandlingDecision.CallMethod method ? method.index() : LEFT_OUT_VALUE;
    }

    private static String number(HandlingDecision decision) {
        return decision.action() instanceof HandlingDecision.CallMethod method
                ? Integer.toString(method.index())
                : LEFT_OUT;
    }
}
