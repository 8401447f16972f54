package dev.casebook.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.casebook.processor.plan.Plan;
import java.util.List;
import java.util.Optional;

/** The types that generated code stands on. */
final class Types {
    private static final String PACKAGE = "dev.casebook";

    static final ClassName GENERATED = ClassName.get(PACKAGE, "Generated");
    static final ClassName SKELETON = ClassName.get(PACKAGE, "Skeleton");
    static final ClassName CATALOGUE_ENTRY = ClassName.get(PACKAGE, "CatalogueEntry");
    static final ClassName SECRET = ClassName.get(PACKAGE, "Secret");
    static final ClassName CODE_INDEX = ClassName.get(PACKAGE, "CodeIndex");
    static final ClassName UNRECOGNIZED_LISTENERS = ClassName.get(PACKAGE, "UnrecognizedListeners");
    static final ClassName REPORT = ClassName.get(PACKAGE, "ErrorReport");
    static final ClassName STACK_TRACE = ClassName.get(PACKAGE, "StackTrace");
    static final ClassName ADVICE = ClassName.get(PACKAGE, "Advice");
    static final ClassName OUTCOME = ClassName.get(PACKAGE, "Outcome");
    static final ClassName CODE = ClassName.get(PACKAGE, "Code");
    static final ClassName DEPRECATION = ClassName.get(PACKAGE, "Deprecation");
    static final ClassName UNRECOGNIZED = ClassName.get(PACKAGE, "Unrecognized");
    static final ClassName UNREADABLE = ClassName.get(PACKAGE, "Unreadable");
    static final ClassName UNREADABLE_BODY = ClassName.get(PACKAGE, "UnreadableBody");
    static final ClassName LANGUAGE_TAGS = ClassName.get(PACKAGE, "LanguageTags");
    static final ClassName ERROR_DEFINITION = ClassName.get(PACKAGE, "ErrorDefinition");
    static final ClassName CATEGORY_DEFINITION = ClassName.get(PACKAGE, "CategoryDefinition");

    /** The type parameter of handlers: what their methods return. */
    static final TypeVariableName RESULT = TypeVariableName.get("R");

    static ClassName named(Plan plan, String simpleName) {
        return ClassName.get(plan.packageName(), simpleName);
    }

    static TypeName handlerOf(ClassName handler) {
        return ParameterizedTypeName.get(handler, RESULT);
    }

    static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    /** {@code @Generated("billing.yaml")}. */
    static AnnotationSpec generated(Plan plan) {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$L", Literals.string(plan.target().origin()))
                .build();
    }

    /** The same for the root, with the catalogue's revision. */
    static AnnotationSpec generatedRoot(Plan plan) {
        return generated(plan).toBuilder()
                .addMember(
                        "revision",
                        "$L",
                        Literals.string(plan.catalogue().head().revision()))
                .build();
    }

    /**
     * {@code @SuppressWarnings} for types that name deprecated entries. javac wants the names; ECJ complains about each one
     * that was not needed, and about members of a deprecated type, unless {@code all} stands with exactly these.
     */
    static AnnotationSpec suppressDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S, $S}", "all", "deprecation", "removal", "exports")
                .build();
    }

    private Types() {}
}
