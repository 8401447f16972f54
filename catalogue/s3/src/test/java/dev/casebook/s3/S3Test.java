package dev.casebook.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.S3Client;

/** Bodies without the SDK, and the real SDK against answers that S3Mock does not give. */
class S3Test {
    private static final S3Reader READER = S3Reader.create();
    private static final Map<String, List<String>> XML = Map.of("Content-Type", List.of("application/xml"));

    private static String error(String code) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code
                + "</Code><Message>said</Message><Key>a/b</Key><RequestId>R-1</RequestId></Error>";
    }

    private static List<String> codes(ReadReply<S3Exception> reply) {
        return reply.errors().stream().map(each -> each.report().code()).toList();
    }

    private static ReadReply<S3Exception> reply(String body, int status) {
        return READER.reply(Body.ofText(body), status, ReplyHeaders.of(XML));
    }

    @Test
    void readsBodies() {
        ReadReply<S3Exception> missing = reply(error("NoSuchKey"), 404);
        assertEquals(List.of("NoSuchKey"), codes(missing));
        assertEquals(Optional.of("a/b"), missing.errors().get(0).report().field("key"));
        assertEquals(Optional.of("R-1"), missing.errors().get(0).report().traceId());
        String namespace = error("NoSuchBucket").replace("<Error>", "<Error xmlns=\"http://s3.amazonaws.com/x/\">");
        assertEquals(List.of("NoSuchBucket"), codes(reply(namespace, 404)));
        String converted = "{\"Error\": {\"Code\": \"NoSuchKey\", \"Message\": \"x\", \"RequestId\": \"r\"}}";
        assertEquals(List.of("NoSuchKey"), codes(READER.reply(Body.ofText(converted), 404, ReplyHeaders.none())));
        assertFalse(reply(error("NoSuchKey"), 200).failed(), "a file that looks like an error");
    }

    @Test
    void readsRepliesWithoutBody() {
        for (int status : List.of(301, 304, 400, 403, 404, 405, 409, 412, 416, 500, 503)) {
            ReadReply<S3Exception> reply = READER.reply(Body.ofText(""), status, ReplyHeaders.none());
            if (status >= 400) {
                assertEquals(List.of(Integer.toString(status)), codes(reply));
            }
            assertTrue(S3Errors.find(Integer.toString(status)).isPresent(), "HTTP " + status);
        }
    }

    @Test
    void readsErrorsWithStatus200() {
        ReadReply<S3Exception> copied = READER.copyReply(Body.ofText(error("SlowDown")), 200, ReplyHeaders.of(XML));
        assertInstanceOf(SlowDownException.class, copied.exception().orElseThrow());
        String deleted = """
                <DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Deleted><Key>a</Key></Deleted>
                <Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error>
                <Error><Key>c</Key><Code>InternalError</Code><Message>no</Message></Error></DeleteResult>
                """;
        ReadReply<S3Exception> left = READER.deleteReply(Body.ofText(deleted), 200, ReplyHeaders.of(XML));
        assertEquals(List.of("AccessDenied", "InternalError"), codes(left));
        assertEquals(Optional.of("c"), left.errors().get(1).report().field("key"));
        String one = deleted.replaceFirst("(?s)<Error><Key>c.*?</Error>", "");
        assertEquals(List.of("AccessDenied"), codes(READER.deleteReply(Body.ofText(one), 200, ReplyHeaders.of(XML))));
    }

    private static Answer answer(int status, String type, String body) {
        return Answer.of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static S3Exception typed(Answer answer, Consumer<S3Client> call) {
        try (AnswerServer server = AnswerServer.answering(uri -> answer);
                S3Client client =
                        LocalClient.of(URI.create("http://" + server.at("/").getAuthority()))) {
            AwsServiceException thrown = assertThrows(AwsServiceException.class, () -> call.accept(client));
            S3Exception typed = S3.from(thrown);
            assertSame(thrown, typed.getCause());
            return typed;
        }
    }

    private static S3Exception typedGet(Answer answer) {
        return typed(
                answer, client -> client.getObjectAsBytes(get -> get.bucket("b").key("k")));
    }

    @Test
    void givesWhatTheSdkThrowsItsType() {
        for (S3Error error : S3Error.values()) {
            String code = error.codes().get(0).toString();
            if (!code.matches("\\d+")) {
                S3Exception typed =
                        typedGet(answer(400, "application/xml", error(code)).with("x-amz-id-2", "H-1"));
                assertEquals(Optional.of(error), typed.error(), code);
                assertEquals(Optional.of("a/b"), typed.report().field("key"));
                assertEquals(Optional.of("H-1"), typed.report().field("host-id"));
                assertEquals(Optional.of("R-1"), typed.report().traceId());
            }
        }
    }

    @Test
    void typesWhatIsNoXml() {
        S3Exception proxy = typedGet(answer(502, "text/html", "<html>Bad gateway</html>"));
        assertInstanceOf(ServiceException.class, proxy);
        assertEquals(502, proxy.report().httpStatus().orElseThrow());
        S3Exception unlisted = typedGet(answer(507, "application/xml", error("XMinioStorageFull")));
        assertEquals(Optional.of(S3Category.MINIO), unlisted.category());
        assertEquals(
                Outcome.UNKNOWN,
                typedGet(answer(500, "application/xml", error("InternalError"))).outcome());
    }

    @Test
    void typesAReplyToHead() {
        S3Exception typed = typed(
                Answer.empty(403).with("x-amz-request-id", "R-2"),
                client -> client.headObject(head -> head.bucket("b").key("k")));
        assertEquals(Optional.of(S3Error.HTTP_403), typed.error());
        assertEquals(Optional.of("R-2"), typed.report().traceId());
    }

    @Test
    void typesExceptionsThatATestBuilds() {
        AwsServiceException built = software.amazon.awssdk.services.s3.model.NoSuchKeyException.builder()
                .message("no")
                .statusCode(404)
                .build();
        assertInstanceOf(NoSuchKeyException.class, S3.from(built));
        AwsServiceException withoutStatus =
                software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException.builder()
                        .build();
        assertInstanceOf(BucketAlreadyExistsException.class, S3.from(withoutStatus));
    }

    @Test
    void typesACopyThatFailedWithStatus200() {
        S3Exception typed = typed(
                answer(200, "application/xml", error("SlowDown")),
                client -> client.copyObject(copy -> copy.sourceBucket("a")
                        .sourceKey("k")
                        .destinationBucket("b")
                        .destinationKey("k")));
        assertInstanceOf(SlowDownException.class, typed);
    }

    /** The facts: each exception of the service that the SDK has a class for is listed. */
    @Test
    void listsEveryExceptionOfTheSdk() throws IOException {
        String jar = S3Client.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Set<String> classes = new TreeSet<>();
        try (JarFile file = new JarFile(jar)) {
            file.stream()
                    .map(entry -> entry.getName().replaceFirst(".*/model/", ""))
                    .filter(name -> name.matches("[A-Za-z]+Exception\\.class"))
                    .forEach(name -> classes.add(name.replace("Exception.class", "")));
        }
        classes.remove("S3"); // the root
        assertTrue(classes.size() > 15, classes::toString);
        Set<String> listed = Arrays.stream(S3Error.values())
                .map(error -> error.codes().get(0).toString())
                .collect(Collectors.toSet());
        classes.removeAll(listed);
        assertEquals(Set.of(), classes);
        assertEquals(275, S3Error.values().length);
    }
}
