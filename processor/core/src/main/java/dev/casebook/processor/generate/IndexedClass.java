package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A package-private class of static methods over indices. Above {@link #CHUNK} indices the switches move to further
 * classes of at most that many: a method of a class file holds 65,535 bytes, and a class as many constants.
 *
 * @param name the class, such as {@code WhatsAppTable}
 * @param doc its Javadoc
 * @param size how many indices there are
 * @param methods its methods
 */
record IndexedClass(String name, String doc, int size, List<IndexedMethod> methods) {
    static final int CHUNK = 500;

    List<TypeSpec> types(Plan plan) {
        if (size <= CHUNK) {
            return List.of(chunk(plan, name, 0, size));
        }
        List<TypeSpec> types = new ArrayList<>();
        types.add(dispatcher(plan));
        for (int chunk = 0; chunk * CHUNK < size; chunk++) {
            types.add(chunk(plan, name + chunk, chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK)));
        }
        return types;
    }

    private TypeSpec chunk(Plan plan, String chunkName, int first, int end) {
        TypeSpec.Builder type = utility(plan, chunkName);
        methods.forEach(method -> type.addMethod(method.asSwitch(first, end)));
        return type.build();
    }

    private TypeSpec dispatcher(Plan plan) {
        TypeSpec.Builder type = utility(plan, name);
        methods.forEach(method -> type.addMethod(method.asDispatch(choice(plan, method))));
        return type.build();
    }

    private CodeBlock choice(Plan plan, IndexedMethod method) {
        int last = (size - 1) / CHUNK;
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (index / $L) {\n$>", CHUNK);
        for (int chunk = 0; chunk < last; chunk++) {
            cases.add("case $L -> $L;\n", chunk, method.callIn(chunkName(plan, chunk)));
        }
        return cases.add("default -> $L;\n$<};\n", method.callIn(chunkName(plan, last)))
                .build();
    }

    private ClassName chunkName(Plan plan, int chunk) {
        return Types.named(plan, name + chunk);
    }

    private TypeSpec.Builder utility(Plan plan, String className) {
        return TypeSpec.classBuilder(className)
                .addJavadoc(doc)
                .addAnnotation(Types.generated(plan))
                .addAnnotation(Types.suppressDeprecation())
                .addModifiers(FINAL)
                .addMethod(Utility.constructor());
    }
}
