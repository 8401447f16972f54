package dev.casebook.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.adobe.testing.s3mock.S3MockApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The real SDK against S3Mock, which is a server that answers as S3 does. */
class S3MockTest {
    private static final String BUCKET = "orders";
    private static final String UPLOAD = "00000000-0000-0000-0000-000000000000";

    @TempDir
    private static Path folder;

    private static S3MockApplication server;
    private static S3Client client;

    @BeforeAll
    @SuppressWarnings("removal") // the port of plain HTTP has no other getter
    static void start() {
        server = S3MockApplication.start(new HashMap<>(Map.of(
                S3MockApplication.PROP_HTTP_PORT,
                S3MockApplication.RANDOM_PORT,
                S3MockApplication.PROP_HTTPS_PORT,
                S3MockApplication.RANDOM_PORT,
                S3MockApplication.PROP_ROOT_DIRECTORY,
                folder.toString(),
                S3MockApplication.PROP_SILENT,
                true)));
        client = LocalClient.of(URI.create("http://localhost:" + server.getHttpPort()));
        client.createBucket(bucket -> bucket.bucket(BUCKET));
        client.putObject(put -> put.bucket(BUCKET).key("there"), RequestBody.fromString("text"));
    }

    @AfterAll
    static void stop() {
        client.close();
        server.stop();
    }

    private static S3Exception typed(Executable call) {
        AwsServiceException thrown = assertThrows(AwsServiceException.class, call);
        S3Exception typed = S3.from(thrown);
        assertSame(thrown, typed.getCause());
        assertEquals(thrown.statusCode(), typed.report().httpStatus().orElseThrow());
        return typed;
    }

    @Test
    void missesObjects() {
        assertInstanceOf(
                NoSuchKeyException.class,
                typed(() -> client.getObjectAsBytes(get -> get.bucket(BUCKET).key("none"))));
        assertInstanceOf(
                NoSuchBucketException.class,
                typed(() -> client.getObjectAsBytes(get -> get.bucket("nowhere").key("none"))));
        assertInstanceOf(
                NoSuchUploadException.class,
                typed(() -> client.listParts(
                        parts -> parts.bucket(BUCKET).key("none").uploadId(UPLOAD))));
    }

    @Test
    void readsReplyToHead() {
        S3Exception typed =
                typed(() -> client.headObject(head -> head.bucket(BUCKET).key("none")));
        assertInstanceOf(NoSuchKeyException.class, typed, "the SDK says so, without a body");
    }

    @Test
    void tellsOfConditions() {
        S3Exception typed = typed(() -> client.putObject(
                put -> put.bucket(BUCKET).key("there").ifNoneMatch("*"), RequestBody.fromString("other")));
        assertInstanceOf(PreconditionFailedException.class, typed);
        assertInstanceOf(
                ConditionException.class,
                typed(() -> client.getObjectAsBytes(
                        get -> get.bucket(BUCKET).key("there").ifMatch("\"0\""))));
    }

    @Test
    void tellsOfBuckets() {
        assertInstanceOf(
                BucketAlreadyOwnedByYouException.class,
                typed(() -> client.createBucket(bucket -> bucket.bucket(BUCKET))));
        assertInstanceOf(
                BucketNotEmptyException.class, typed(() -> client.deleteBucket(bucket -> bucket.bucket(BUCKET))));
    }
}
