package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.Code;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.ValueNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generated.Captures;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.text.TextTemplate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The typed values that an exception finds in what the server said. */
final class CaptureMethods {
    private static final String WAIT = "retry-after";

    static void add(TypeSpec.Builder type, ErrorEntry entry) {
        List<TextTemplate> patterns = patterns(entry);
        if (entry.captures().isEmpty() && patterns.isEmpty()) {
            return;
        }
        type.addField(templates(entry));
        Map<String, TextTemplate.Slot> slots = new LinkedHashMap<>();
        entry.captures()
                .forEach(template -> template.value().slots().forEach(slot -> slots.putIfAbsent(slot.name(), slot)));
        patterns.forEach(pattern -> pattern.slots().forEach(slot -> slots.putIfAbsent(slot.name(), slot)));
        slots.values().forEach(slot -> type.addMethod(value(slot)));
        if (slots.containsKey(WAIT)) {
            type.addMethod(waitInText());
        }
    }

    /** The patterns among the codes of an error, which find a value in the code. */
    private static List<TextTemplate> patterns(ErrorEntry entry) {
        return entry.codes().all().stream()
                .map(Located::value)
                .filter(Code.Pattern.class::isInstance)
                .map(pattern -> TextTemplate.parse(pattern.toString()))
                .toList();
    }

    private static FieldSpec templates(ErrorEntry entry) {
        List<CodeBlock> texts = entry.captures().stream()
                .map(template -> StringLiteral.string(template.value().toString()))
                .toList();
        return FieldSpec.builder(Captures.class, "CAPTURES", PRIVATE, STATIC, FINAL)
                .addJavadoc("The templates that find values in the texts of the server.")
                .initializer(
                        texts.isEmpty() ? "$T.of($L)$L" : "$T.of($>$>\n$L$<$<)$L",
                        Captures.class,
                        CodeBlock.join(texts, ",\n"),
                        ofCode(entry))
                .build();
    }

    private static CodeBlock ofCode(ErrorEntry entry) {
        List<CodeBlock> patterns = patterns(entry).stream()
                .map(pattern -> StringLiteral.string(pattern.toString()))
                .toList();
        return patterns.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".withCodes($L)", CodeBlock.join(patterns, ", "));
    }

    private static MethodSpec value(TextTemplate.Slot slot) {
        ClassName type = ClassName.get(slot.kind().type());
        return MethodSpec.methodBuilder(ValueNames.method(new Name.InKebabCase(slot.name())))
                .addJavadoc("""
                        Returns the value {@code $L} from the text of the server, which is not trusted.

                        @return the value, or empty if no template matches the text
                        """, slot.name())
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.optional(type))
                .addStatement("return CAPTURES.find(report(), $S, $T.class)", slot.name(), type)
                .build();
    }

    private static MethodSpec waitInText() {
        return MethodSpec.methodBuilder("waitInText")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeTypes.optional(ClassName.get(Duration.class)))
                .addStatement("return this.$L()", ValueNames.method(new Name.InKebabCase(WAIT)))
                .build();
    }

    private CaptureMethods() {}
}
