package dev.casebook.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;
import java.io.IOException;

/**
 * One generated source file.
 *
 * @param qualifiedName the qualified name of its type, such as {@code com.acme.billing.BillingException}
 * @param source the source text
 */
public record GeneratedFile(String qualifiedName, String source) {
    static GeneratedFile of(Plan plan, TypeSpec type) {
        String text = JavaFile.builder(plan.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return of(plan, type.name(), LineWrap.wrap(text));
    }

    static GeneratedFile of(Plan plan, String simpleName, String source) {
        return new GeneratedFile(plan.packageName() + "." + simpleName, source);
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
