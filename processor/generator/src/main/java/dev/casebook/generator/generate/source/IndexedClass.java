package dev.casebook.generator.generate.source;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A package-private class of static methods over indices. Above {@link #CHUNK} indices the switches move to further
 * classes of at most that many: a method of a class file holds 65,535 bytes, and a class as many constants.
 *
 * @param name the class, such as {@code WhatsAppTable}
 * @param doc its Javadoc
 * @param size how many indices there are
 * @param chunk how many of them one class holds, at most {@link #CHUNK}
 * @param methods its methods
 * @param helpers what the methods call
 */
public record IndexedClass(
        String name, String doc, int size, int chunk, List<IndexedMethod> methods, List<MethodSpec> helpers) {
    public static final int CHUNK = 500;

    public List<TypeSpec> types(Plan plan) {
        if (size <= chunk) {
            return List.of(chunk(plan, name, 0, size));
        }
        List<TypeSpec> types = new ArrayList<>();
        types.add(dispatcher(plan));
        for (int number = 0; number * chunk < size; number++) {
            types.add(chunk(plan, name + number, number * chunk, Math.min(size, (number + 1) * chunk)));
        }
        return types;
    }

    private TypeSpec chunk(Plan plan, String chunkName, int first, int end) {
        TypeSpec.Builder type = utility(plan, chunkName);
        methods.forEach(method -> type.addMethod(method.asSwitch(first, end)));
        return type.addMethods(helpers).build();
    }

    private TypeSpec dispatcher(Plan plan) {
        TypeSpec.Builder type = utility(plan, name);
        methods.forEach(method -> type.addMethod(method.asDispatch(choice(plan, method))));
        return type.build();
    }

    private CodeBlock choice(Plan plan, IndexedMethod method) {
        int last = (size - 1) / chunk;
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (index / $L) {\n$>", chunk);
        for (int number = 0; number < last; number++) {
            cases.add("case $L -> $L;\n", number, method.callIn(chunkName(plan, number)));
        }
        return cases.add("default -> $L;\n$<};\n", method.callIn(chunkName(plan, last)))
                .build();
    }

    private ClassName chunkName(Plan plan, int number) {
        return RuntimeTypes.named(plan, name + number);
    }

    private TypeSpec.Builder utility(Plan plan, String className) {
        return TypeSpec.classBuilder(className)
                .addJavadoc(doc)
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(FINAL)
                .addMethod(UtilityClass.constructor());
    }
}
