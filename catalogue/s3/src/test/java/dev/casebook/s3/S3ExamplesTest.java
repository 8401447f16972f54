package dev.casebook.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.testing.PageExamples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;

/** Runs the examples of the page. */
class S3ExamplesTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 4, "s3.md");
    }

    private static String get(Function<String, String> client, String key) {
        return client.apply(key);
    }

    private static String typedGet(Function<String, String> client, String key) {
        try {
            return get(client, key);
        } catch (software.amazon.awssdk.services.s3.model.S3Exception thrown) {
            throw S3.from(thrown);
        }
    }

    private static String handled(Function<String, String> client, String key) {
        try {
            return typedGet(client, key);
        } catch (MissingException missing) {
            return "not there";
        } catch (ConditionException changed) {
            return "read the object again";
        } catch (ThrottlingException | DataException repeat) {
            return "repeat: " + repeat.advice();
        } catch (ServiceException down) {
            return down.outcome() == Outcome.UNKNOWN ? "check whether it was done" : "repeat later";
        }
    }

    private static String handled(int status, String code) {
        return handled(
                key -> {
                    throw (RuntimeException) software.amazon.awssdk.services.s3.model.S3Exception.builder()
                            .awsErrorDetails(
                                    AwsErrorDetails.builder().errorCode(code).build())
                            .statusCode(status)
                            .build();
                },
                "key");
    }

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void runsExamples() {
        assertEquals("done", handled(key -> "done", "key"));
        assertEquals("not there", handled(404, "NoSuchKey"));
        assertEquals("not there", handled(404, ""));
        assertEquals("read the object again", handled(412, "PreconditionFailed"));
        assertTrue(handled(503, "SlowDown").startsWith("repeat: "));
        assertEquals("check whether it was done", handled(500, "InternalError"));
        assertEquals("repeat later", handled(503, "ServiceUnavailable"));
        assertThrows(AccessDeniedException.class, () -> handled(403, "AccessDenied"));
    }

    @Test
    void readsBodies() {
        byte[] bytes = "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8);
        int status = 404;
        ReplyHeaders headers = ReplyHeaders.none();
        S3Reader reader = S3Reader.create(); // can be shared
        Optional<S3Exception> error =
                reader.reply(Body.wrap(bytes), status, headers).exception();
        assertInstanceOf(NoSuchKeyException.class, error.orElseThrow());
    }

    @Test
    void readsWhatIsLeft() {
        String body = "<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code></Error></DeleteResult>";
        int status = 200;
        ReplyHeaders headers = ReplyHeaders.of(Map.of("Content-Type", List.of("application/xml")));
        ReadReply<S3Exception> reply = S3Reader.create().deleteReply(Body.ofText(body), status, headers);
        reply.errors()
                .forEach(left -> log(left.report().field("key").orElse("?") + ": "
                        + left.report().code()));
        assertEquals(List.of("a: AccessDenied"), logged);
    }
}
