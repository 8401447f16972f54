package dev.casebook.processor.dispatch;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.processor.handler.HandlingDecision;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that find out which of the handler's methods an error goes to. */
final class LookupMethodWriter {
    /** The error is excepted, or in a migration not handled yet. */
    static final String LEFT_OUT = "LEFT_OUT";

    /** The error's type is newer than the dispatcher. */
    static final String NEWER = "NEWER";

    private final RootPlan root;
    private final TypeName error;

    LookupMethodWriter(RootPlan root, TypeName error) {
        this.root = root;
        this.error = error;
    }

    /** Whether the methods say that a type is newer: one of several says so of each type that another one knows. */
    static boolean sayNewer(RootPlan root) {
        return root.meetsNewerTypes() || root.lookup().size() > 1;
    }

    /** One method, or several for a long chain: a method of Java's has a greatest length. */
    List<MethodSpec> methods() {
        List<List<LookupBranch>> parts = root.lookup();
        List<MethodSpec> methods = new ArrayList<>();
        if (parts.size() == 1) {
            methods.add(lookup("methodFor", parts.get(0)));
            return methods;
        }
        MethodSpec.Builder all = start("methodFor");
        for (int i = 0; i < parts.size(); i++) {
            all.addStatement("int method$L = methodFor$L(error)", i, i)
                    .beginControlFlow("if (method$L != $L)", i, NEWER)
                    .addStatement("return method$L", i)
                    .endControlFlow();
            methods.add(lookup("methodFor" + i, parts.get(i)));
        }
        methods.add(0, all.addStatement("return $L", NEWER).build());
        return methods;
    }

    private MethodSpec lookup(String name, List<LookupBranch> branches) {
        MethodSpec.Builder method = start(name);
        for (LookupBranch branch : branches) {
            branch.group().ifPresent(group -> method.beginControlFlow("if (error instanceof $T)", open(group)));
            for (HandlingDecision decision : branch.decisions()) {
                if (root.types().isFallback(decision.type())) {
                    return method.addStatement("return $L", number(decision)).build();
                }
                method.beginControlFlow("if (error instanceof $T)", open(decision.type()))
                        .addStatement("return $L", number(decision))
                        .endControlFlow();
            }
            branch.group().ifPresent(group -> method.endControlFlow());
        }
        return method.addStatement("return $L", NEWER).build();
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

    private static String number(HandlingDecision decision) {
        return decision.action() instanceof HandlingDecision.CallMethod method
                ? Integer.toString(method.index())
                : LEFT_OUT;
    }
}
