package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies from everywhere. */
class ReadCommandTest {
    private static final String REPLY = "{\"error\":{\"code\":130429,\"message\":\"slow \\u001b[31mdown\"}}";
    private static final String WEBHOOK =
            "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"id\":\"wamid.1\",\"recipient_id\":\"4912345\","
                    + "\"status\":\"failed\",\"errors\":[{\"code\":131047,\"title\":\"Re-engagement\"}]}]}}]}]}";

    @TempDir
    private Path folder;

    @Test
    void readsTheStandardInput() {
        String out = CommandRun.withInput(REPLY, "read", "whatsapp", "reply", "--header", "Retry-After: 7")
                .ends(1)
                .prints("-: 1 error, the request failed")
                .prints("130429 Rate limit hit")
                .prints("retry after 7 s")
                .says("errors: 1")
                .out();
        assertFalse(out.contains("\u001b"), out);
        CommandRun.withInput("{\"messages\":[]}", "read", "whatsapp", "reply", "--status", "200")
                .ends(0)
                .prints("no error, the request succeeded");
    }

    @Test
    void hidesPersons() {
        String hidden = CommandRun.withInput(WEBHOOK, "read", "whatsapp", "webhook")
                .ends(1)
                .prints("wamid.1")
                .out();
        assertFalse(hidden.contains("4912345"), hidden);
        CommandRun.withInput(WEBHOOK, "read", "whatsapp", "webhook", "--personal")
                .ends(1)
                .prints("4912345");
    }

    @Test
    void saysWhyABodyCannotBeRead() {
        CommandRun.withInput("<html>", "read", "whatsapp", "reply", "--status", "502")
                .ends(1)
                .prints("HTML")
                .prints("retry after 1 s");
        CommandRun.withInput("", "read", "whatsapp", "webhook").ends(1).prints("the body is empty");
    }

    @Test
    void readsLinesFoldersAndGzip() throws IOException {
        Files.writeString(folder.resolve("a.ndjson"), REPLY + "\r\n\n" + REPLY);
        Files.writeString(folder.resolve("b.json"), REPLY);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.jsonl.gz")))) {
            out.write((REPLY + "\n" + REPLY + "\n").getBytes(UTF_8));
        }
        Files.createDirectory(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper/d.json"), "{}");
        Files.createSymbolicLink(folder.resolve("deeper/e.json"), folder.resolve("b.json"));
        CommandRun run = CommandRun.of("read", "whatsapp", "reply", folder.toString(), "--format", "json")
                .ends(1)
                .says("errors: 6");
        assertEquals(6, run.out().lines().count());
        JsonNode second =
                JsonMapper.builder().build().readTree(run.out().lines().toList().get(1));
        assertEquals(3, second.at("/line").asInt());
        assertEquals("RATE_LIMIT_HIT", second.at("/errors/0/error").asText());
        assertEquals("RETRY_WITH_BACKOFF", second.at("/errors/0/advice/kind").asText());
    }

    @Test
    void keepsNoMoreThanTheLimitOfALine() {
        String line = "{\"error\":{\"code\":1,\"message\":\"" + "x".repeat(9 << 20) + "\"}}\n";
        CommandRun.withInput(line + REPLY, "read", "whatsapp", "reply", "--lines")
                .ends(1)
                .prints("the body is too large")
                .prints("130429");
    }

    @Test
    void refusesWhatItCannotDo() {
        CommandRun.of("read", "whatsapp", "webhok").ends(2).says("it has `reply`, `webhook`");
        CommandRun.of("read", "http", "reply").ends(2).says("it reads no bodies");
        CommandRun.of("read", "whatsapp", "reply", folder.resolve("no.json").toString())
                .ends(2)
                .says("there is no file");
        CommandRun.withInput("{}", "read", "whatsapp", "reply", "--header", "Retry-After")
                .ends(2)
                .says("`Name: value`");
        CommandRun.withInput("{}", "read", "whatsapp", "reply", "--status", "many")
                .ends(2)
                .says("--status");
    }
}
