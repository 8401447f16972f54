package dev.casebook.generator.generate.reader;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The reader's methods for calls with {@code java.net.http}. */
final class HttpCallMethods {
    /** For the envelope of replies whose reader this field holds. */
    static List<MethodSpec> of(Plan plan, String field) {
        return List.of(send(plan, field), sendAsync(plan, field), handler(plan, field));
    }

    private static MethodSpec send(Plan plan, String field) {
        return call("send")
                .addJavadoc("""
                        Sends a request and returns the body of a successful reply.

                        @param <T> the type of the body of a successful reply
                        @param client the client
                        @param request the request
                        @param success the body handler for a successful reply
                        @return the body
                        @throws $T if the request failed
                        @throws IOException if no reply arrived
                        @throws InterruptedException if the thread was interrupted
                        """, RuntimeTypes.named(plan, plan.roots().exception()))
                .addException(IOException.class)
                .addException(InterruptedException.class)
                .returns(ReaderTypes.SUCCESS)
                .addStatement("return $T.of($L).send(client, request, success)", ReaderTypes.HTTP_CALLS, field)
                .build();
    }

    private static MethodSpec sendAsync(Plan plan, String field) {
        return call("sendAsync")
                .addJavadoc("""
                        Sends a request. If it fails, the future completes exceptionally, with a {@link $T} as the cause.

                        @param <T> the type of the body of a successful reply
                        @param client the client
                        @param request the request
                        @param success the body handler for a successful reply
                        @return the future body
                        """, RuntimeTypes.named(plan, plan.roots().exception()))
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), ReaderTypes.SUCCESS))
                .addStatement("return $T.of($L).sendAsync(client, request, success)", ReaderTypes.HTTP_CALLS, field)
                .build();
    }

    private static MethodSpec handler(Plan plan, String field) {
        return MethodSpec.methodBuilder("handler")
                .addJavadoc("""
                        Returns a body handler whose value says whether the reply is a success or holds errors. It throws no
                        exception because of the content of a reply.

                        @param <T> the type of the body of a successful reply
                        @param success the body handler for a successful reply
                        @return the handler
                        """)
                .addModifiers(PUBLIC)
                .addTypeVariable(ReaderTypes.SUCCESS)
                .returns(ReaderTypes.bodyHandler(ReaderTypes.reply(plan)))
                .addParameter(ReaderTypes.bodyHandler(ReaderTypes.SUCCESS), "success")
                .addStatement("return $T.of($L).handler(success)", ReaderTypes.HTTP_CALLS, field)
                .build();
    }

    private static MethodSpec.Builder call(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .addTypeVariable(ReaderTypes.SUCCESS)
                .addParameter(ReaderTypes.HTTP_CLIENT, "client")
                .addParameter(ReaderTypes.HTTP_REQUEST, "request")
                .addParameter(ReaderTypes.bodyHandler(ReaderTypes.SUCCESS), "success");
    }

    private HttpCallMethods() {}
}
