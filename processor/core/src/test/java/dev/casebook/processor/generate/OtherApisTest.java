package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.Unreadable;
import dev.casebook.UnrecognizedListener;
import dev.casebook.UnrecognizedListeners;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in the forms of other APIs, read by the reader that is generated from a catalogue of each. */
class OtherApisTest {
    private static final Path APIS = Path.of("src/test/resources/apis");
    private static final Pattern LINE =
            Pattern.compile("([0-9]+|-)(?::([a-zA-Z]+))?(?:\\[([A-Za-z-]+)=([^]]*)])? (.*)", Pattern.DOTALL);
    private static final List<String> NAMES = List.of(
            "Stripe",
            "Azure",
            "Google",
            "Cluster",
            "Database",
            "Rpc",
            "Messenger",
            "Smpp",
            "Iso",
            "Official",
            "Storage",
            "Oauth",
            "Cache",
            "Mail",
            "Table",
            "Chat",
            "Forge",
            "Graph",
            "Team",
            "Problem");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azure",
                "discord",
                "dynamodb",
                "github",
                "google",
                "graphql",
                "iso8583",
                "jsonrpc",
                "kubernetes",
                "messenger",
                "mysql",
                "oauth",
                "problem",
                "redis",
                "s3",
                "slack",
                "smpp",
                "smtp",
                "stripe",
                "wechat"
            })
    void readsBodies(String api) throws Exception {
        try (URLClassLoader loader = compiled(api)) {
            for (String line : Files.readAllLines(APIS.resolve(api + ".txt"))) {
                int end = line.lastIndexOf(" =>");
                assertEquals(line.substring(end + 3).strip(), read(loader, line.substring(0, end)), line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azure",
                "discord",
                "dynamodb",
                "github",
                "google",
                "graphql",
                "jsonrpc",
                "kubernetes",
                "oauth",
                "problem",
                "redis",
                "s3",
                "slack",
                "smtp",
                "stripe"
            })
    void documentsForms(String api) throws IOException {
        String catalogue = Files.readString(APIS.resolve(api + ".yaml"));
        String reading = catalogue.substring(catalogue.indexOf("shapes:"), catalogue.indexOf("categories:"));
        String page = Files.readString(Path.of("../../docs/reading.md"));
        assertTrue(page.contains("```yaml\n" + reading.strip() + "\n```"), reading);
    }

    /** As a user writes it: the category for most declines, and a method for the one that is different. */
    @Test
    void handlesDeclines() throws Exception {
        try (URLClassLoader loader = new Javac(directory)
                .catalogue("api", "api.yaml", Files.readString(APIS.resolve("stripe.yaml")))
                .source("shop/Payments.java", Files.readString(APIS.resolve("Payments.java")))
                .compile()
                .load()) {
            Method decide = loader.loadClass("shop.Payments").getMethod("decide", String.class);
            assertEquals("ask again on payday", decide.invoke(null, "insufficient_funds"));
            assertEquals("ask for another card", decide.invoke(null, "lost_card"));
            assertEquals("ask for another card", decide.invoke(null, "card_declined"));
            assertEquals("repeat", decide.invoke(null, "rate_limit"));
        }
    }

    /** Listeners hear of the preferred code that is not listed, and an overlay that lists it chooses it. */
    @Test
    void keepsWhatStoodBeforeChosenCode() throws Exception {
        List<String> heard = new ArrayList<>();
        UnrecognizedListener listener = error -> heard.add(error.report().code());
        UnrecognizedListeners.add(listener);
        try (URLClassLoader loader = new Javac(directory)
                .catalogue("api", "api.yaml", Files.readString(APIS.resolve("stripe.yaml")))
                .catalogue("ours", "ours.yaml", """
                        casebook: 1
                        name: Ours
                        amends: {catalogue: api.yaml, package: api}
                        errors:
                          BRAND_NEW: {code: brand_new, category: declined, title: New, remedy: Ask.}
                        """)
                .compile()
                .load()) {
            Object reader =
                    loader.loadClass("api.StripeReader").getMethod("create").invoke(null);
            ReadReply<?> reply = (ReadReply<?>) reader.getClass()
                    .getMethod("reply", Body.class, int.class, ReplyHeaders.class)
                    .invoke(
                            reader,
                            Body.ofText("{\"error\": {\"code\": \"card_declined\", \"decline_code\": \"brand_new\"}}"),
                            402,
                            ReplyHeaders.none());
            CodedException error = reply.errors().get(0).withoutStackTrace();
            assertEquals("CARD_DECLINED", error.error().orElseThrow().name());
            assertEquals(List.of("brand_new"), heard);
            CodedException ours = (CodedException) loader.loadClass("ours.OursErrors")
                    .getMethod("from", loader.loadClass("api.StripeException"))
                    .invoke(null, error);
            assertEquals("BRAND_NEW", ours.error().orElseThrow().name());
            assertEquals("brand_new", ours.report().code());
        } finally {
            UnrecognizedListeners.remove(listener);
        }
    }

    /** A prefix that Java names leave out is part of the symbol, and both names are found. */
    @Test
    void leavesPrefixOutOfJavaNames() throws Exception {
        try (URLClassLoader loader = compiled("mysql")) {
            Method named = loader.loadClass("api.DatabaseErrors").getMethod("named", String.class);
            Optional<?> error = (Optional<?>) named.invoke(null, "DUP_ENTRY");
            assertEquals(error, named.invoke(null, "ER_DUP_ENTRY"));
            assertEquals("ER_DUP_ENTRY", ((ErrorDefinition) error.orElseThrow()).symbol());
            assertEquals(
                    1062,
                    loader.loadClass("api.DatabaseCodes").getField("DUP_ENTRY").get(null));
            loader.loadClass("api.DupEntryException");
        }
    }

    @Test
    void writesHexadecimalCodesInMessages() throws Exception {
        try (URLClassLoader loader = compiled("smpp")) {
            CodedException error = (CodedException) loader.loadClass("api.SmppErrors")
                    .getMethod("of", int.class)
                    .invoke(null, 0xFFFF_FFFE);
            assertEquals("0xFFFFFFFE Vendor", error.getMessage());
            assertEquals("0xFFFFFFFE", error.toMap().get("code"));
            assertEquals(
                    "[0x80000001-0xFFFFFFFF]",
                    error.error().orElseThrow().codes().toString());
            assertEquals(
                    0x58,
                    loader.loadClass("api.SmppCodes").getField("THROTTLED").get(null));
        }
    }

    @Test
    void findsValuesInCodes() throws Exception {
        try (URLClassLoader loader = compiled("messenger")) {
            Object error = loader.loadClass("api.MessengerErrors")
                    .getMethod("of", String.class)
                    .invoke(null, "FILE_MIGRATE_4_X");
            assertEquals(
                    Optional.of(4), error.getClass().getMethod("dataCenter").invoke(error));
            assertEquals(
                    "FILE_MIGRATE_",
                    loader.loadClass("api.MessengerCodes")
                            .getField("FILE_MIGRATE_PREFIX")
                            .get(null));
        }
    }

    private URLClassLoader compiled(String api) throws IOException {
        Javac.Result result = new Javac(directory)
                .catalogue("api", "api.yaml", Files.readString(APIS.resolve(api + ".yaml")))
                .options("-Xlint:all,-processing", "-Werror")
                .compile();
        assertEquals(List.of(), result.messages());
        return result.load();
    }

    /** Reads a line: the status, perhaps a colon and a method, perhaps a header in brackets, a blank and the body. */
    private static String read(ClassLoader loader, String line) throws ReflectiveOperationException {
        Matcher parts = LINE.matcher(line);
        assertTrue(parts.matches(), line);
        Class<?> type = readerType(loader);
        Object reader = type.getMethod("create").invoke(null);
        Method method = List.of(type.getMethods()).stream()
                .filter(each -> parts.group(2) == null
                        ? List.of("reply", "log", "response").contains(each.getName())
                        : each.getName().equals(parts.group(2)))
                .findFirst()
                .orElseThrow();
        Object read = method.getParameterCount() == 1
                ? method.invoke(reader, Body.ofText(parts.group(5)))
                : method.invoke(
                        reader,
                        Body.ofText(parts.group(5)),
                        Integer.parseInt(parts.group(1)),
                        headers(parts.group(3), parts.group(4)));
        List<?> errors = read instanceof ReadReply<?> reply ? reply.errors() : (List<?>) read;
        return errors.stream()
                .map(error -> described(((ReadError<?>) error).withoutStackTrace()))
                .collect(Collectors.joining(" | "));
    }

    private static ReplyHeaders headers(String name, String value) {
        return asked -> name != null && asked.equalsIgnoreCase(name) ? List.of(value) : List.of();
    }

    private static Class<?> readerType(ClassLoader loader) throws ClassNotFoundException {
        for (String name : NAMES) {
            try {
                return loader.loadClass("api." + name + "Reader");
            } catch (ClassNotFoundException other) {
                // the catalogue has another name
            }
        }
        throw new ClassNotFoundException("a reader");
    }

    private static String described(CodedException error) {
        if (error instanceof Unreadable unreadable) {
            return "unreadable " + unreadable.body().reason();
        }
        String codes = error.report().candidates().isEmpty()
                ? ""
                : " (" + String.join(", ", error.report().candidates()) + ")";
        String wait = error.report().retryAfter().map(delay -> " wait " + delay).orElse("");
        String advised =
                wait.isEmpty() && error.advice() instanceof Advice.RetryAfter after ? " advice " + after.delay() : "";
        String name = error.error()
                .map(entry -> entry.name())
                .orElseGet(() ->
                        "?" + error.category().map(category -> category.name()).orElse("") + " "
                                + error.report().code()
                                + (error.error().isEmpty() && showsSubcode(error)
                                        ? "/" + error.report().subcode()
                                        : ""));
        return name + codes + wait + advised;
    }

    private static boolean showsSubcode(CodedException error) {
        return !error.report().subcode().isEmpty()
                && error.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("declined");
    }
}
