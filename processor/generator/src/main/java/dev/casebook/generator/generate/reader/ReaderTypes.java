package dev.casebook.generator.generate.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.time.Clock;

/** The types that generated readers depend on. */
final class ReaderTypes {
    private static final String ENVELOPES = "dev.casebook.envelope";
    private static final String JSON = "dev.casebook.reader";
    private static final String CLIENT = "dev.casebook.http.client";
    private static final String HTTP = "java.net.http";

    static final ClassName CODE_KIND = ClassName.get(ENVELOPES, "CodeKind");
    static final ClassName ENVELOPE_SPEC = ClassName.get(ENVELOPES, "EnvelopeSpec");
    static final ClassName ERROR_SHAPE = ClassName.get(ENVELOPES, "ErrorShape");
    static final ClassName CONDITION = ClassName.get(ENVELOPES, "Condition");
    static final ClassName ERROR_LOCATION = ClassName.get(ENVELOPES, "ErrorLocation");
    static final ClassName EXTENT = ClassName.get(ENVELOPES, "Extent");
    static final ClassName NAMED_FIELD = ClassName.get(ENVELOPES, "NamedField");
    static final ClassName ON_SUCCESS = ClassName.get(ENVELOPES, "OnSuccess");
    static final ClassName POINTER = ClassName.get(ENVELOPES, "Pointer");
    static final ClassName RETRY_AFTER_FIELD = ClassName.get(ENVELOPES, "RetryAfterField");
    static final ClassName SOURCE = ClassName.get(ENVELOPES, "Source");
    static final ClassName PART = ClassName.get(ENVELOPES, "Part");
    static final ClassName RETRY_AFTER_FORMAT = ClassName.get(ENVELOPES, "RetryAfterFormat");
    static final ClassName RETRY_AFTER_HEADER = ClassName.get(ENVELOPES, "RetryAfterHeader");

    static final ClassName BODY = ClassName.get(JSON, "Body");
    static final ClassName LIMITS = ClassName.get(JSON, "Limits");
    static final ClassName REPLY_HEADERS = ClassName.get(JSON, "ReplyHeaders");
    static final ClassName HTTP_CALLS = ClassName.get(CLIENT, "HttpCalls");
    static final ClassName CLOCK = ClassName.get(Clock.class);

    static final ClassName HTTP_CLIENT = ClassName.get(HTTP, "HttpClient");
    static final ClassName HTTP_REQUEST = ClassName.get(HTTP, "HttpRequest");

    /** The type parameter of calls: what a success is read as. */
    static final TypeVariableName SUCCESS = TypeVariableName.get("T");

    static TypeName factory(Plan plan) {
        return of("ExceptionFactory", root(plan));
    }

    static ClassName errorReader() {
        return ClassName.get(JSON, "ErrorReader");
    }

    static TypeName errorReader(Plan plan) {
        return of("ErrorReader", root(plan));
    }

    static TypeName readReply(Plan plan) {
        return of("ReadReply", root(plan));
    }

    static TypeName readErrors(Plan plan) {
        return RuntimeTypes.listOf(of("ReadError", root(plan)));
    }

    static TypeName reply(Plan plan) {
        return ParameterizedTypeName.get(ClassName.get(CLIENT, "Reply"), SUCCESS, root(plan));
    }

    static TypeName bodyHandler(TypeName body) {
        return ParameterizedTypeName.get(ClassName.get(HTTP, "HttpResponse", "BodyHandler"), body);
    }

    private static ClassName root(Plan plan) {
        return RuntimeTypes.named(plan, plan.roots().exception());
    }

    private static TypeName of(String name, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(JSON, name), arguments);
    }

    private ReaderTypes() {}
}
