package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that the server decides about: what it says turns any advice into a retry. */
class ServerDecidesTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            shapes:
              plain: {code: /code, transient: /again, waits: {/wait: seconds}}
            envelopes:
              reply: {kind: reply, errors: {/error: plain}}
            categories:
              payment: {title: Payment, advice: give-up, server-decides: true}
              card: {title: Card, parent: payment, advice: ask-user}
              request: {title: Request, advice: fix-request}
            errors:
              INHERITED: {code: 1, category: card, title: Inherited, remedy: r}
              REFUSED: {code: 2, category: card, title: Refused, remedy: r, server-decides: false}
              OWN: {code: 3, category: request, title: Own, remedy: r, server-decides: true}
              RETRIED: {code: 4, category: payment, title: Retried, remedy: r, advice: {retry-after: 5s}}
              SILENT: {code: 5, category: request, title: Silent, remedy: r}
            """;

    /** What to do about each error, for one thing after the other that the server says. */
    private static final String USER = """
            package user;

            import static java.nio.charset.StandardCharsets.UTF_8;

            import com.acme.billing.BillingReader;
            import dev.casebook.Advice;
            import dev.casebook.CodedException;
            import dev.casebook.reader.Body;
            import dev.casebook.reader.ReplyHeaders;
            import java.util.ArrayList;
            import java.util.List;

            public final class User {
                public static List<String> advice() {
                    BillingReader reader = BillingReader.create();
                    List<String> advice = new ArrayList<>();
                    List<String> all =
                            List.of("", ",'again':true", ",'again':false", ",'wait':7", ",'again':false,'wait':7");
                    for (String said : all) {
                        List<String> line = new ArrayList<>();
                        for (int code = 1; code <= 5; code++) {
                            String body = ("{'error':{'code':" + code + said + "}}").replace('\\'', '"');
                            CodedException error = reader.reply(Body.wrap(body.getBytes(UTF_8)), 400, ReplyHeaders.none())
                                    .errors().get(0).withoutStackTrace();
                            line.add(words(error.advice()));
                        }
                        advice.add(String.join(" ", line));
                    }
                    return advice;
                }

                private static String words(Advice advice) {
                    return advice instanceof Advice.RetryAfter after
                            ? "AFTER_" + after.delay().toSeconds()
                            : advice.kind().name();
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void flagOrWaitingTimeOfServerTurnsAdviceIntoRetry() throws Exception {
        Javac.Result result = new Javac(directory)
                .catalogue("com.acme.billing", "billing.yaml", CATALOGUE)
                .source("user/User.java", USER)
                .compile();

        assertEquals(List.of(), result.messages());
        assertEquals(
                List.of(
                        "ASK_USER ASK_USER FIX_REQUEST AFTER_5 FIX_REQUEST",
                        "RETRY_WITH_BACKOFF ASK_USER RETRY_WITH_BACKOFF AFTER_5 FIX_REQUEST",
                        "ASK_USER ASK_USER FIX_REQUEST AFTER_5 FIX_REQUEST",
                        "AFTER_7 ASK_USER AFTER_7 AFTER_7 FIX_REQUEST",
                        "ASK_USER ASK_USER FIX_REQUEST AFTER_5 FIX_REQUEST"),
                result.call("user.User", "advice"));
    }
}
