package dev.casebook.generator.generate.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.Optional;

/** The types that generated code depends on. */
public final class RuntimeTypes {
    private static final String PACKAGE = "dev.casebook";
    private static final String GENERATED_PACKAGE = "dev.casebook.generated";

    public static final ClassName GENERATED = ClassName.get(GENERATED_PACKAGE, "Generated");
    public static final ClassName SKELETON = ClassName.get(GENERATED_PACKAGE, "Skeleton");
    public static final ClassName CATALOGUE_ENTRY = ClassName.get(GENERATED_PACKAGE, "CatalogueEntry");
    public static final ClassName SECRET = ClassName.get(PACKAGE, "Secret");
    public static final ClassName INT_CODES = ClassName.get(GENERATED_PACKAGE, "IntCodes");
    public static final ClassName CODE_INDEX = ClassName.get(GENERATED_PACKAGE, "CodeIndex");
    public static final ClassName MISSING_METHODS = ClassName.get(GENERATED_PACKAGE, "MissingMethods");
    public static final ClassName NOTIFICATIONS = ClassName.get(GENERATED_PACKAGE, "Notifications");
    public static final ClassName REPORT = ClassName.get(PACKAGE, "ErrorReport");
    public static final ClassName STACK_TRACE = ClassName.get(PACKAGE, "StackTrace");
    public static final ClassName ADVICE = ClassName.get(PACKAGE, "Advice");
    public static final ClassName OUTCOME = ClassName.get(PACKAGE, "Outcome");
    public static final ClassName CODE = ClassName.get(PACKAGE, "Code");
    public static final ClassName DEPRECATION = ClassName.get(PACKAGE, "Deprecation");
    public static final ClassName UNRECOGNIZED = ClassName.get(PACKAGE, "Unrecognized");
    public static final ClassName UNREADABLE = ClassName.get(PACKAGE, "Unreadable");
    public static final ClassName UNREADABLE_BODY = ClassName.get(PACKAGE, "UnreadableBody");
    public static final ClassName LANGUAGE_TAGS = ClassName.get(GENERATED_PACKAGE, "LanguageTags");
    public static final ClassName ERROR_DEFINITION = ClassName.get(PACKAGE, "ErrorDefinition");
    public static final ClassName CATEGORY_DEFINITION = ClassName.get(PACKAGE, "CategoryDefinition");

    /** The type parameter of handlers: what their methods return. */
    public static final TypeVariableName RESULT = TypeVariableName.get("R");

    public static ClassName named(Plan plan, String simpleName) {
        return ClassName.get(plan.packageName(), simpleName);
    }

    public static TypeName handlerOf(ClassName handler) {
        return ParameterizedTypeName.get(handler, RESULT);
    }

    public static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    public static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    /** {@code @Generated("billing.yaml")}. */
    public static AnnotationSpec generated(Plan plan) {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$L", StringLiteral.string(plan.target().origin()))
                .build();
    }

    /** The same for the root, with the catalogue's revision. */
    public static AnnotationSpec generatedRoot(Plan plan) {
        return generated(plan).toBuilder()
                .addMember(
                        "revision",
                        "$L",
                        StringLiteral.string(plan.catalogue().head().revision()))
                .build();
    }

    /**
     * {@code @SuppressWarnings} for types that name deprecated entries. javac wants the names; ECJ complains about each one
     * that was not needed, and about members of a deprecated type, unless {@code all} stands with exactly these.
     */
    public static AnnotationSpec suppressDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S, $S}", "all", "deprecation", "removal", "exports")
                .build();
    }

    private RuntimeTypes() {}
}
