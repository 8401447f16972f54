package dev.casebook.generator.generate.exception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The template writes what JavaPoet writes, whatever the length of names and whatever stands in texts. */
class ExceptionTemplateTest {
    private static final String TEXTS =
            "title: 'A * \\ { \" $T $L \uA7FF\uA7FB\uA7F7 @end', meaning: \"one\\ntwo <p> $$ */\", remedy: '%s', link: https://example.com/?a=b&c";

    @Test
    void writesWhatJavaPoetWrites() {
        Plan plan = plan();
        ExceptionTemplate template = new ExceptionTemplate(
                plan,
                error -> ErrorExceptionGenerator.exception(plan, error, CodeBlock.of(""))
                        .build());
        for (CategoryPlan category : plan.allCategories()) {
            for (ErrorPlan error : category.errors()) {
                assertTrue(template.fits(error), error.className());
                ExceptionSource source = ExceptionSource.of(plan, category, error);
                String expected = GeneratedFile.of(
                                plan,
                                ErrorExceptionGenerator.exception(plan, source, CodeBlock.of(""))
                                        .build())
                        .source();
                assertEquals(expected, template.file(source).source());
            }
        }
    }

    private static Plan plan() {
        StringBuilder text = new StringBuilder("casebook: 1\nname: Template\ntitle: T\nrevision: '1'\ncodes: text\n"
                + "categories:\n  some: {title: Some, advice: give-up}\nerrors:\n");
        for (int length = 1; length < 90; length++) {
            text.append("  A%s: {code: \"a\\\\b%d\", category: some, %s}\n"
                    .formatted("B".repeat(length - 1), length, TEXTS.formatted("word ".repeat(2 * length))));
        }
        Catalogue catalogue = CatalogueCompiler.compile(SourceText.of("t.yaml", text.toString()))
                .value()
                .orElseThrow();
        return CataloguePlanner.plan(
                catalogue,
                new GenerationTarget(
                        "a.b", CodedException.class.getName(), ReaderScope.NOTHING, Optional.empty(), "t.yaml"));
    }
}
