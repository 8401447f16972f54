package dev.casebook.dynamodb;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real SDK against a local server in the forms of DynamoDB, and bodies without the SDK. */
class DynamoDbTest {
    private static final String NAMESPACE = "com.amazonaws.dynamodb.v20120810#";
    private static final String CANCELLED = """
            {"__type": "%sTransactionCanceledException", "Message": "cancelled", "CancellationReasons": [
              {"Code": "None"}, {"Code": "ConditionalCheckFailed", "Message": "no"}, {"Code": "ThrottlingError"}]}
            """.formatted(NAMESPACE);

    private static AwsServiceException thrownBySdk(Answer answer) {
        try (AnswerServer server = AnswerServer.answering(uri -> answer);
                DynamoDbClient client = DynamoDbClient.builder()
                        .endpointOverride(URI.create("http://" + server.at("/").getAuthority()))
                        .region(Region.EU_CENTRAL_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .overrideConfiguration(config -> config.retryStrategy(retry -> retry.maxAttempts(1)))
                        .build()) {
            return assertThrows(
                    AwsServiceException.class, () -> client.describeTable(table -> table.tableName("orders")));
        }
    }

    private static Answer failure(int status, String body) {
        return Answer.json(status, body).with("x-amzn-RequestId", "R-1");
    }

    @Test
    void givesWhatTheSdkThrowsItsType() {
        for (DynamoDbError error : DynamoDbError.values()) {
            String code = error.codes().get(0).toString();
            AwsServiceException thrown =
                    thrownBySdk(failure(400, "{\"__type\": \"" + NAMESPACE + code + "\", \"message\": \"said\"}"));
            DynamoDbException typed = DynamoDb.from(thrown);
            assertEquals(Optional.of(error), typed.error(), code);
            assertSame(thrown, typed.getCause());
            assertEquals(Optional.of("said"), typed.report().message());
            assertEquals(Optional.of("R-1"), typed.report().traceId());
        }
    }

    @Test
    void givesReasonsOfACancelledTransaction() {
        DynamoDbException typed = DynamoDb.from(thrownBySdk(failure(400, CANCELLED)));
        assertInstanceOf(TransactionCanceledException.class, typed);
        List<Throwable> reasons = List.of(typed.getSuppressed());
        assertEquals(2, reasons.size());
        assertInstanceOf(ReasonConditionalCheckFailedException.class, reasons.get(0));
        DynamoDbException throttled = assertInstanceOf(ReasonThrottlingException.class, reasons.get(1));
        assertEquals("2", throttled.report().context().get("item"));
        assertInstanceOf(ThrottlingCategoryException.class, throttled);
    }

    @Test
    void typesExceptionsThatATestBuilds() {
        AwsServiceException built = software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException.builder()
                .message("no")
                .build();
        assertInstanceOf(ResourceNotFoundException.class, DynamoDb.from(built));
    }

    @Test
    void coversFaultsOfTheService() {
        DynamoDbException typed = DynamoDb.from(thrownBySdk(failure(503, "{\"__type\": \"NewFault\"}")));
        assertInstanceOf(UnrecognizedServiceException.class, typed);
        assertEquals(Optional.of(DynamoDbCategory.SERVICE), typed.category());
        DynamoDbException internal =
                DynamoDb.from(thrownBySdk(failure(500, "{\"__type\": \"" + NAMESPACE + "InternalServerError\"}")));
        assertEquals(Outcome.UNKNOWN, internal.outcome());
    }

    private static ReadReply<DynamoDbException> read(String body, int status, Map<String, List<String>> headers) {
        return DynamoDbReader.create().reply(Body.ofText(body), status, ReplyHeaders.of(headers));
    }

    private static List<String> codes(ReadReply<DynamoDbException> reply) {
        return reply.errors().stream().map(error -> error.report().code()).toList();
    }

    @Test
    void readsBodies() {
        List<String> missing = List.of("ResourceNotFoundException");
        assertEquals(missing, codes(read("{\"__type\": \"" + NAMESPACE + missing.get(0) + "\"}", 400, Map.of())));
        assertEquals(missing, codes(read("{\"__type\": \"ResourceNotFoundException\"}", 400, Map.of())));
        assertEquals(missing, codes(read("{\"__type\": \"ResourceNotFoundException:http://x/y/\"}", 400, Map.of())));
        assertEquals(
                missing, codes(read("{\"message\": \"x\"}", 400, Map.of("x-amzn-ErrorType", List.of(missing.get(0))))));
        assertEquals(
                List.of("TransactionCanceledException", "ConditionalCheckFailed", "ThrottlingError"),
                codes(read(CANCELLED, 400, Map.of())));
        assertFalse(read("{\"Item\": {\"id\": {\"S\": \"1\"}}}", 200, Map.of()).failed());
    }

    /** The facts: each exception of the service that the SDK has a class for is listed. */
    @Test
    void listsEveryExceptionOfTheSdk() throws IOException {
        String jar = DynamoDbClient.class
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
        classes.removeAll(Set.of("DynamoDb", "Failure")); // the root, and a part of the status of an import
        assertTrue(classes.size() > 30, classes::toString);
        Set<String> listed = Arrays.stream(DynamoDbError.values())
                .map(error -> error.codes().get(0).toString().replaceFirst("Exception$", ""))
                .collect(Collectors.toSet());
        classes.removeAll(listed);
        assertEquals(Set.of(), classes);
    }
}
