package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From two sample bodies to a catalogue that reads both. */
class InitCommandTest {
    @TempDir
    private Path folder;

    /** Forms of real APIs: the kind of codes, the status of the failure, a failure and a success. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text    | 402 | {\"error\": {\"code\": \"card_declined\", \"message\": \"Declined.\", \"type\": \"card_error\"}} | {\"id\": \"ch_1\"}",
                "integer | 400 | {\"error\": {\"message\": \"No\", \"code\": 100, \"fbtrace_id\": \"A\"}} | {\"messages\": [{\"id\": \"1\"}]}",
                "text    | 200 | {\"ok\": false, \"error\": \"channel_not_found\"} | {\"ok\": true, \"channel\": {}}",
                "integer | 200 | {\"errcode\": 40013, \"errmsg\": \"invalid appid\"} | {\"errcode\": 0, \"errmsg\": \"ok\"}",
                "integer | 200 | {\"errcode\": 40013, \"errmsg\": \"invalid appid\"} | {\"access_token\": \"x\"}",
                "text    | 400 | {\"errors\": [{\"code\": \"E1\", \"detail\": \"first\"}, {\"code\": \"E2\"}]} | {\"data\": []}",
                "text    | 404 | {\"__type\": \"x\", \"reason\": \"ResourceNotFound\", \"message\": \"gone\"} | {}",
                "integer | 429 | {\"code\": 20429, \"message\": \"Too many: \\\"requests\\\"\", \"status\": 429} | []",
                "integer | 200 | {\"result\": {\"status\": {\"code\": 7, \"message\": \"m\"}}} | {\"result\": {\"status\": {\"code\": 0}}}"
            })
    void readsBoth(String kind, String status, String failure, String success) throws IOException {
        Path failed = Files.writeString(folder.resolve("failure.json"), failure);
        Path succeeded = Files.writeString(folder.resolve("success.json"), success);
        String out = folder.resolve("shop.yaml").toString();
        CommandRun.of(
                        "init",
                        "--name",
                        "Shop",
                        "--codes",
                        kind,
                        "--failure",
                        failed.toString(),
                        "--success",
                        succeeded.toString(),
                        "--status",
                        status,
                        "--out",
                        out)
                .ends(0)
                .prints("written: ");
        CommandRun.of("check", out).ends(0).prints("0 errors, 1 warning").prints("[CB263]");
        CommandRun.of("format", "--check", out).ends(0);
        CommandRun.of("read", out, "reply", "--status", status, failed.toString())
                .ends(1)
                .prints("the request failed")
                .prints("name ");
        CommandRun.of("read", out, "reply", "--status", "200", succeeded.toString())
                .ends(0)
                .prints("no error");
    }

    @Test
    void asksForWhatIsMissing() throws IOException {
        Path failed = Files.writeString(folder.resolve("failure.json"), "{\"error\": {\"code\": 7}}");
        Path out = folder.resolve("shop.yaml");
        CommandRun.withInput("Shop\ninteger\n" + failed + "\n\n" + out + "\n", "init")
                .ends(0)
                .says("name of the API in camel case");
        assertTrue(Files.readString(out).contains("code: 7"));
        CommandRun.withInput("Shop\n", "init").ends(2).says("--codes is missing, and nobody answers");
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        String failed = Files.writeString(folder.resolve("failure.json"), "{\"error\": {\"code\": 7}}")
                .toString();
        String html =
                Files.writeString(folder.resolve("failure.html"), "<html>").toString();
        String empty = Files.writeString(folder.resolve("empty.json"), "{}").toString();
        String out = folder.resolve("shop.yaml").toString();
        init(failed, failed, out, "Shop").ends(2).says("cannot be told from each other");
        init(html, empty, out, "Shop").ends(2).says("is no JSON");
        init(empty, empty, out, "Shop").ends(2).says("looks like a code");
        init(failed, empty, out, "shop").ends(2).says("camel case");
        assertFalse(Files.exists(Path.of(out)));
        Files.writeString(Path.of(out), "mine");
        init(failed, empty, out, "Shop").ends(2).says("is there already");
        assertEquals("mine", Files.readString(Path.of(out)));
    }

    private static CommandRun init(String failure, String success, String out, String name) {
        return CommandRun.of(
                "init",
                "--name",
                name,
                "--codes",
                "integer",
                "--failure",
                failure,
                "--success",
                success,
                "--status",
                "200",
                "--out",
                out);
    }
}
