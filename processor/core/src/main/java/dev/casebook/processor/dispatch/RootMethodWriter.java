package dev.casebook.processor.dispatch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods that dispatch errors of one root. */
final class RootMethodWriter {
    private final DispatchPlan plan;
    private final DispatchSignature shape;
    private final RootPlan root;
    private final TypeName error;
    private final RethrowKind rethrow;
    private final NameTableWriter names;

    RootMethodWriter(DispatchPlan plan, DispatchSignature shape, RootPlan root, NameTableWriter names) {
        this.plan = plan;
        this.shape = shape;
        this.root = root;
        this.error = OpenTypeNames.open(root.types().root());
        this.rethrow = RethrowKind.of(root);
        this.names = names;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(dispatch());
        methods.add(dispatchIfHandled());
        if (!plan.buildFails()) {
            methods.addAll(new CallMethodWriter(plan, shape, error, root).methods());
            methods.addAll(new LookupMethodWriter(root, error, names).methods());
            if (root.meetsNewerTypes()) {
                methods.addAll(new NewerTypeMethodWriter(plan, root, error).methods());
            }
        }
        return methods;
    }

    private MethodSpec dispatch() {
        MethodSpec.Builder method = start("dispatch", shape.returned())
                .addJavadoc("Calls the method that handles this error: the one for its most specific type.\n\n")
                .addJavadoc(shape.parametersInJavadoc())
                .addJavadoc(shape.isVoid() ? "" : "@return what the method returns\n")
                .addExceptions(thrown());
        documentThrows(method);
        if (plan.buildFails()) {
            return method.addStatement("throw new $T($S)", IllegalStateException.class, "the build failed")
                    .build();
        }
        method.addStatement("int method = methodFor($T.requireNonNull(error, $S))", Objects.class, "error");
        if (rethrow != RethrowKind.NEVER) {
            method.beginControlFlow("if (method == $L)", LookupMethodWriter.LEFT_OUT)
                    .addStatement(rethrow.statement())
                    .endControlFlow();
        }
        if (root.meetsNewerTypes()) {
            method.beginControlFlow("if (method == $L)", LookupMethodWriter.NEWER);
            if (root.newer().isEmpty()) {
                method.addStatement("throw newer(error)");
            } else {
                newer(method, "dispatch", CodeBlock.of("throw newer(error)"));
            }
            method.endControlFlow();
        }
        return method.addStatement(call()).build();
    }

    private void newer(MethodSpec.Builder method, String name, CodeBlock unhandled) {
        method.addStatement("$T made = unrecognized(error)", error)
                .beginControlFlow("if (made == error)")
                .addStatement(unhandled)
                .endControlFlow();
        if (shape.isVoid() && name.equals("dispatch")) {
            method.addStatement("$L(made$L)", name, shape.arguments());
            method.addStatement("return");
        } else {
            method.addStatement("return $L(made$L)", name, shape.arguments());
        }
    }

    private MethodSpec dispatchIfHandled() {
        TypeName result = shape.isVoid()
                ? TypeName.BOOLEAN
                : ParameterizedTypeName.get(ClassName.get(Optional.class), OpenTypeNames.boxed(shape.returned()));
        MethodSpec.Builder method = start("dispatchIfHandled", result)
                .addJavadoc("$L\n", ifHandledText())
                .addJavadoc(shape.parametersInJavadoc())
                .addJavadoc("@return $L\n", ifHandledResult())
                .addExceptions(shape.thrown());
        documentThrown(method);
        if (plan.buildFails()) {
            return method.addStatement("throw new $T($S)", IllegalStateException.class, "the build failed")
                    .build();
        }
        method.addStatement("int method = methodFor($T.requireNonNull(error, $S))", Objects.class, "error");
        root.newer().ifPresent(newer -> {
            method.beginControlFlow("if (method == $L)", LookupMethodWriter.NEWER);
            newer(method, "dispatchIfHandled", unhandled());
            method.endControlFlow();
        });
        method.beginControlFlow("if (method < 0)").addStatement(unhandled()).endControlFlow();
        if (shape.isVoid()) {
            return method.addStatement(call()).addStatement("return true").build();
        }
        return method.addStatement("return $T.ofNullable(call(method, error$L))", Optional.class, shape.arguments())
                .build();
    }

    private CodeBlock unhandled() {
        return shape.isVoid() ? CodeBlock.of("return false") : CodeBlock.of("return $T.empty()", Optional.class);
    }

    private String ifHandledText() {
        return shape.isVoid()
                ? "Calls the method that handles this error, and says whether there is one.\n"
                : "Calls the method that handles this error; empty where there is none, and where it returns null.\n";
    }

    private String ifHandledResult() {
        return shape.isVoid() ? "whether there is a method for the error" : "what the method returns, or empty";
    }

    private MethodSpec.Builder start(String name, TypeName returned) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .returns(returned)
                .addParameter(error, "error")
                .addParameters(shape.parameters());
        if (plan.type().scope() == DispatcherType.Scope.PUBLIC) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method;
    }

    private void documentThrown(MethodSpec.Builder method) {
        shape.thrown().forEach(type -> method.addJavadoc("@throws $T if the method throws it\n", type));
    }

    private void documentThrows(MethodSpec.Builder method) {
        documentThrown(method);
        if (rethrow == RethrowKind.CHECKED && !shape.thrown().contains(error)) {
            method.addJavadoc("@throws $T if the handler leaves the error out\n", error);
        }
        if (!plan.buildFails() && root.newer().isEmpty() && root.meetsNewerTypes()) {
            method.addJavadoc(
                    "@throws IllegalStateException if the error is of a type that is newer than this class\n");
        }
    }

    private CodeBlock call() {
        return CodeBlock.of("$Lcall(method, error$L)", shape.isVoid() ? "" : "return ", shape.arguments());
    }

    private Set<TypeName> thrown() {
        Set<TypeName> thrown = new LinkedHashSet<>(shape.thrown());
        if (rethrow == RethrowKind.CHECKED) {
            thrown.add(error);
        }
        return thrown;
    }
}
