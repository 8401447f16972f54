package dev.casebook.processor.dispatch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.processor.handler.HandlerMethod;
import dev.casebook.processor.handler.HandlingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the methods that call the handler. */
final class CallMethodWriter {
    private final DispatchPlan plan;
    private final DispatchSignature shape;
    private final TypeName error;
    private final List<Integer> called;

    CallMethodWriter(DispatchPlan plan, DispatchSignature shape, TypeName error, RootPlan root) {
        this.plan = plan;
        this.shape = shape;
        this.error = error;
        this.called = root.chain().stream()
                .map(HandlingDecision::action)
                .filter(HandlingDecision.CallMethod.class::isInstance)
                .map(action -> ((HandlingDecision.CallMethod) action).index())
                .distinct()
                .sorted()
                .toList();
    }

    /** One method, or one for each part of a long list. */
    List<MethodSpec> methods() {
        List<List<Integer>> parts = ListPartition.of(called, DispatchOrderPlanner.MAX_IN_METHOD);
        if (parts.size() == 1) {
            return List.of(call("call", parts.get(0)));
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(choose(parts));
        IntStream.range(0, parts.size()).forEach(i -> methods.add(call("call" + i, parts.get(i))));
        return methods;
    }

    private MethodSpec choose(List<List<Integer>> parts) {
        MethodSpec.Builder method = start("call");
        for (int i = 0; i < parts.size() - 1; i++) {
            int last = parts.get(i).get(parts.get(i).size() - 1);
            method.beginControlFlow("if (method <= $L)", last);
            method.addStatement("$Lcall$L(method, error$L)", shape.isVoid() ? "" : "return ", i, shape.arguments());
            if (shape.isVoid()) {
                method.addStatement("return");
            }
            method.endControlFlow();
        }
        return method.addStatement(
                        "$Lcall$L(method, error$L)",
                        shape.isVoid() ? "" : "return ",
                        parts.size() - 1,
                        shape.arguments())
                .build();
    }

    private MethodSpec call(String name, List<Integer> part) {
        CodeBlock.Builder cases = CodeBlock.builder();
        part.forEach(index ->
                cases.add("case $L -> ", index).addStatement(call(plan.methods().get(index))));
        cases.addStatement("default -> throw new $T($T.toString(method))", IllegalStateException.class, Integer.class);
        CodeBlock.Builder body = CodeBlock.builder();
        body.add(shape.isVoid() ? "switch (method) {\n" : "return switch (method) {\n")
                .indent()
                .add(cases.build())
                .unindent()
                .add(shape.isVoid() ? "}\n" : "};\n");
        return start(name).addCode(body.build()).build();
    }

    private CodeBlock call(HandlerMethod method) {
        CodeBlock target = method.isStatic() ? CodeBlock.of("$T", staticTarget(method)) : CodeBlock.of("handler");
        TypeName parameter = TypeName.get(method.error().orElseThrow());
        CodeBlock cast = parameter.equals(error) ? CodeBlock.of("") : CodeBlock.of("($T) ", parameter);
        return CodeBlock.of("$L.$L($Lerror$L)", target, method.name(), cast, shape.arguments());
    }

    /** A superclass of another package may be hidden, while what the handler inherits from it is not. */
    private ClassName staticTarget(HandlerMethod method) {
        return ClassName.get(method.declaredIn().getKind().isInterface() ? method.declaredIn() : plan.handler());
    }

    private MethodSpec.Builder start(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(shape.returned())
                .addParameter(int.class, "method")
                .addParameter(error, "error")
                .addParameters(shape.parameters())
                .addExceptions(shape.thrown());
    }
}
