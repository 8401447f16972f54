package dev.casebook.processor.generate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When there is a reader, and what it reads. */
class ReaderTest {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: 1
            """;

    private static final String ENVELOPES = """
            shapes:
              flat: {code: /code, message: /message}
            envelopes:
              hook: {kind: event, errors: {/hook: flat}}
              answer: {kind: reply, errors: {/error: flat}}
              old-answer: {kind: reply, errors: {/fault: flat}}
            """;

    private static final String ENTRIES = """
            categories:
              payment: {title: Payment, advice: give-up}
            errors:
              CARD_DECLINED: {code: 7, category: payment, title: Card declined, remedy: r}
            """;

    private static final String USER = """
            package acme;

            import dev.casebook.reader.Body;
            import dev.casebook.reader.ReplyHeaders;

            public class User {
                public static String read() {
                    BillingReader reader = BillingReader.create();
                    StringBuilder read = new StringBuilder();
                    reader.hook(Body.ofText("{\\"hook\\":{\\"code\\":CODE}}"))
                            .forEach(error -> read.append(error.withoutStackTrace().getClass().getSimpleName()));
                    reader.oldAnswer(Body.ofText("{\\"fault\\":{}}"), 400, ReplyHeaders.none())
                            .errors()
                            .forEach(error -> read.append(' ').append(error.withoutStackTrace().getClass().getSimpleName()));
                    return read.toString();
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void readsIntegerCodes() throws Exception {
        Javac.Result result = compile(HEAD + ENVELOPES + ENTRIES, USER.replace("CODE", "7"));
        assertEquals(List.of(), result.messages());
        assertEquals("CardDeclinedException UnreadableBillingException", result.call("acme.User", "read"));
    }

    @Test
    void readsTextCodes() throws Exception {
        String catalogue = HEAD + "codes: text\n" + ENVELOPES + ENTRIES.replace("code: 7", "code: no_card");
        Javac.Result result = compile(catalogue, USER.replace("CODE", "\\\"no_card\\\""));
        assertEquals(List.of(), result.messages());
        assertEquals("CardDeclinedException UnreadableBillingException", result.call("acme.User", "read"));
    }

    @Test
    void callsUseTheFirstEnvelopeOfReplies() throws IOException {
        String reader = reader(compile(HEAD + ENVELOPES + ENTRIES));
        assertTrue(reader.contains("HttpCalls.of(answerReader).send(client, request, success)"));
    }

    @Test
    void generatesNoCallsForWebhooks() throws IOException {
        String webhooks = """
                shapes:
                  flat: {code: /code}
                envelopes:
                  hook: {kind: event, errors: {/hook: flat}}
                """;
        Javac.Result result = compile(HEAD + webhooks + ENTRIES);
        assertEquals(List.of(), result.messages());
        assertFalse(reader(result).contains("java.net.http"));
    }

    @Test
    void generatesNoReaderWithoutEnvelopes() throws IOException {
        Javac.Result result = compile(HEAD + ENTRIES);
        assertEquals(List.of(), result.messages());
        assertFalse(result.generated().containsKey("acme/BillingReader.java"));
    }

    @Test
    void warnsOfMissingLibrary() throws IOException {
        Javac.Result result = catalogue(HEAD + ENVELOPES + ENTRIES)
                .options("-classpath", classPathWithout("reader"))
                .compile();
        assertEquals(
                List.of(
                        "[CB411] BillingReader is not generated: the catalogue has envelopes, but this module does not see"
                                + " casebook-reader\n  help: add the dependency dev.casebook:casebook-reader in the version of"
                                + " casebook-runtime and, if there is a module-info.java, `requires dev.casebook.reader;`; or"
                                + " remove `envelopes`\n  package: acme"),
                result.messages());
        assertTrue(result.success());
        assertFalse(result.generated().containsKey("acme/BillingReader.java"));
        assertTrue(result.generated().containsKey("acme/UnreadableBillingException.java"));
    }

    @Test
    void generatesNoCallsWithoutClientModule() throws IOException {
        Javac.Result result = catalogue(HEAD + ENVELOPES + ENTRIES)
                .options("--limit-modules", "java.base")
                .compile();
        assertEquals(List.of(), result.messages());
        assertFalse(reader(result).contains("java.net.http"));
    }

    @Test
    void generatesReaderDespiteMistake() throws IOException {
        String broken = ENVELOPES
                + "  broken: {kind: reply, errors: {/error: flt}}\n  hook: {kind: event}\n  return: {kind: reply, errors: {/e: flat}}\n";
        Javac.Result result = compile(HEAD + broken + ENTRIES, USER.replace("CODE", "7"));
        assertEquals(List.of("CB251", "CB112", "CB312"), result.ids());
    }

    private Javac.Result compile(String catalogue, String... users) throws IOException {
        Javac javac = catalogue(catalogue);
        Stream.of(users).forEach(user -> javac.source("acme/User.java", user));
        return javac.compile();
    }

    private Javac catalogue(String text) throws IOException {
        return new Javac(directory)
                .catalogue("acme", "billing.yaml", text)
                .options("-Xlint:all,-processing", "-Xdiags:verbose");
    }

    private static String reader(Javac.Result result) throws IOException {
        return result.generated().get("acme/BillingReader.java");
    }

    private static String classPathWithout(String module) {
        String marker = "runtime" + File.separator + module;
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.contains(marker) && !path.contains("casebook-" + module))
                .collect(joining(File.pathSeparator));
    }
}
