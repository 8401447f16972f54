package dev.casebook.generator.generate.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.DeprecationNote.Removal;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.ErrorPlan;

/** {@code @Deprecated}, with what the catalogue says about it. */
public final class DeprecatedAnnotation {
    /** The annotation of a deprecated entry, with the revision that deprecated it and whether it will go. */
    public static AnnotationSpec annotation(ErrorPlan error) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        DeprecationNote note = error.entry().lifecycle().deprecated().orElseThrow();
        note.since().ifPresent(since -> annotation.addMember("since", "$L", StringLiteral.string(since)));
        if (note.removal() == Removal.PLANNED) {
            annotation.addMember("forRemoval", "$L", true);
        }
        return annotation.build();
    }

    /**
     * The Javadoc of a former name, with a link to what replaces it.
     *
     * @param reference the target of the link, such as {@code ShopCodes#OUT_OF_STOCK}
     */
    public static CodeBlock former(AliasPlan alias, String reference) {
        return CodeBlock.of("@deprecated $L was renamed. Use {@link $L} instead.", alias.constant(), reference);
    }

    private DeprecatedAnnotation() {}
}
