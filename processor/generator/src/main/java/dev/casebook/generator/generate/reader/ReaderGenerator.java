package dev.casebook.generator.generate.reader;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import java.util.List;

/**
 * {@code WhatsAppReader}: from the bytes of replies and webhooks to errors.
 *
 * <pre>{@code
 * public final class BillingReader {
 *     private static final EnvelopeSpec REPLY_ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
 *             .errors("/error", FLAT_SHAPE)
 *             .build();
 *
 *     private final ErrorReader<BillingException> replyReader;
 * }
 * }</pre>
 */
public final class ReaderGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.hasReader() ? List.of(reader(plan)) : List.of();
    }

    private static TypeSpec reader(Plan plan) {
        List<Envelope> envelopes = plan.catalogue().envelopes();
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.roots().reader())
                .addJavadoc("Reads the errors in the bodies of replies and events. Immutable and thread-safe.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .addField(factory(plan));
        plan.catalogue().shapes().forEach(shape -> type.addField(EnvelopeConstants.shape(shape)));
        envelopes.forEach(envelope -> type.addField(EnvelopeConstants.envelope(plan, envelope)));
        type.addField(field(ReaderTypes.LIMITS, "limits", "The limits for a body."))
                .addField(field(ReaderTypes.CLOCK, "clock", "The clock that a date in a header is compared with."));
        envelopes.forEach(envelope -> type.addField(field(
                ReaderTypes.errorReader(plan),
                ReadingMethods.field(envelope),
                "The reader for the envelope with this name.")));
        type.addMethod(constructor(plan)).addMethod(create(plan)).addMethods(settings(plan));
        type.addMethod(EnvelopeConstants.all(envelopes));
        envelopes.forEach(envelope -> type.addMethod(ReadingMethods.of(plan, envelope)));
        if (plan.target().reading() == ReaderScope.CALLS) {
            envelopes.stream()
                    .filter(envelope -> envelope.kind() == EnvelopeKind.REPLY)
                    .findFirst()
                    .ifPresent(reply -> type.addMethods(HttpCallMethods.of(plan, ReadingMethods.field(reply))));
        }
        return type.build();
    }

    private static FieldSpec field(TypeName type, String name, String about) {
        return FieldSpec.builder(type, name, PRIVATE, FINAL).addJavadoc(about).build();
    }

    private static FieldSpec factory(Plan plan) {
        return FieldSpec.builder(ReaderTypes.factory(plan), "FACTORY", PRIVATE, STATIC, FINAL)
                .addJavadoc("Creates the exceptions.")
                .initializer(
                        "new $T<>($>$>\n(report, stackTrace) -> $T.create(report, null, stackTrace),\n"
                                + "(body, stackTrace) -> new $T(body, null, stackTrace)$L)$<$<",
                        ClassName.get("dev.casebook.reader", "ExceptionFactory"),
                        RuntimeTypes.named(plan, plan.roots().errors()),
                        RuntimeTypes.named(plan, plan.roots().unreadable()),
                        plan.choosesCodes()
                                ? CodeBlock.of(
                                        ",\n$T::isListed",
                                        RuntimeTypes.named(plan, plan.roots().errors()))
                                : CodeBlock.of(""))
                .build();
    }

    private static MethodSpec constructor(Plan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        "Creates a reader.\n\n@param limits the limits for a body\n@param clock the clock that a date in a header is compared with\n")
                .addModifiers(PRIVATE)
                .addParameter(ReaderTypes.LIMITS, "limits")
                .addParameter(ReaderTypes.CLOCK, "clock")
                .addStatement("this.limits = limits")
                .addStatement("this.clock = clock");
        for (Envelope envelope : plan.catalogue().envelopes()) {
            constructor.addStatement(
                    "this.$L = $T.of($L, FACTORY).withLimits(limits).withClock(clock)",
                    ReadingMethods.field(envelope),
                    ReaderTypes.errorReader(),
                    EnvelopeConstants.name(envelope));
        }
        return constructor.build();
    }

    private static MethodSpec create(Plan plan) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("Creates a reader with the default limits and the system clock.\n\n@return a new reader\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(self(plan))
                .addStatement(
                        "return new $T($T.DEFAULT, $T.systemUTC())", self(plan), ReaderTypes.LIMITS, ReaderTypes.CLOCK)
                .build();
    }

    private static List<MethodSpec> settings(Plan plan) {
        return List.of(
                MethodSpec.methodBuilder("limits")
                        .addJavadoc("Returns the limits for a body.\n\n@return the limits\n")
                        .addModifiers(PUBLIC)
                        .returns(ReaderTypes.LIMITS)
                        .addStatement("return limits")
                        .build(),
                MethodSpec.methodBuilder("withLimits")
                        .addJavadoc("""
                                Returns a reader with other limits.

                                @param limits the limits for a body
                                @return a new reader
                                """)
                        .addModifiers(PUBLIC)
                        .returns(self(plan))
                        .addParameter(ReaderTypes.LIMITS, "limits")
                        .addStatement("return new $T(limits, clock)", self(plan))
                        .build(),
                MethodSpec.methodBuilder("withClock")
                        .addJavadoc("""
                                Returns a reader with another clock.

                                @param clock the clock that a date in a header is compared with
                                @return a new reader
                                """)
                        .addModifiers(PUBLIC)
                        .returns(self(plan))
                        .addParameter(ReaderTypes.CLOCK, "clock")
                        .addStatement("return new $T(limits, clock)", self(plan))
                        .build());
    }

    private static ClassName self(Plan plan) {
        return RuntimeTypes.named(plan, plan.roots().reader());
    }
}
