package dev.casebook.generator.generate.source;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.plan.Plan;
import java.io.IOException;

/**
 * One generated source file.
 *
 * @param qualifiedName the qualified name of its type, such as {@code com.acme.billing.BillingException}
 * @param source the source text
 */
public record GeneratedFile(String qualifiedName, String source) {
    public static GeneratedFile of(Plan plan, TypeSpec type) {
        return of(plan, type.name(), LineWrapper.wrap(text(plan, type)));
    }

    public static GeneratedFile of(Plan plan, String simpleName, String text) {
        return new GeneratedFile(plan.packageName() + "." + simpleName, AsciiEscaper.of(text));
    }

    /** The text as JavaPoet writes it. */
    public static String text(Plan plan, TypeSpec type) {
        return JavaFile.builder(plan.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    /**
     * Writes the source text.
     *
     * @throws IOException if the target refuses it
     */
    public void writeTo(Appendable target) throws IOException {
        target.append(source);
    }
}
