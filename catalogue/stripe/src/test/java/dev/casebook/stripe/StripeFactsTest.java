package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.oauth.OAuthException;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts: the codes of Stripe's library for Go, and what stripe-java has classes and fields for. */
class StripeFactsTest {
    /** What OAuth of Connect answers with. */
    static final Set<String> OAUTH = Set.of(
            "invalid_client",
            "invalid_grant",
            "invalid_request",
            "invalid_scope",
            "unsupported_grant_type",
            "unsupported_response_type");

    private static final String LIST = text();

    private static String text() {
        try (InputStream stream = StripeFactsTest.class.getResourceAsStream("codes.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The codes of a kind: {@code code}, {@code decline} or {@code type}. */
    static Set<String> codes(String kind) {
        return LIST.lines()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void listsEveryCode() {
        Set<String> expected = new TreeSet<>(OAUTH);
        expected.addAll(codes("code"));
        expected.addAll(codes("decline"));
        expected.addAll(codes("type"));
        expected.remove("invalid_request_error"); // covered by the HTTP status, which says more
        Set<String> listed = Arrays.stream(StripeError.values())
                .flatMap(error -> error.codes().stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, listed);
        assertEquals(241, listed.size());
    }

    @Test
    void listsEveryErrorOfOAuthInTheJar() throws IOException {
        String folder = OAuthException.class.getPackageName().replace('.', '/') + "/";
        Set<String> classes = new TreeSet<>();
        try (JarFile jar = new JarFile(OAuthException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.endsWith("Exception.class"))
                    .map(name -> name.substring(folder.length()).replace("Exception.class", ""))
                    .filter(name -> !name.equals("OAuth"))
                    .map(name -> lower(name, "_"))
                    .forEach(classes::add);
        }
        assertEquals(new TreeSet<>(OAUTH), classes);
    }

    /** Each member of an error that stripe-java knows is read from a body. */
    @Test
    void readsEveryMemberOfAnError() {
        Set<String> members = Arrays.stream(com.stripe.model.StripeError.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> lower(field.getName(), "_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(members.size() > 15, members::toString);
        Set<String> lost =
                members.stream().filter(member -> !isRead(member)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost);
    }

    /** Whether the report holds the value of a member, or the id of the object that it is. */
    private static boolean isRead(String member) {
        return Stream.of("\"mine\"", "{\"id\": \"mine\"}")
                .map(value -> "{\"error\": {\"" + member + "\": " + value + "}}")
                .map(body -> StripeReader.create().reply(Body.ofText(body), 400, ReplyHeaders.of(Map.of())))
                .map(reply -> reply.errors().get(0).report())
                .anyMatch(report -> report.code().equals("mine")
                        || report.message().equals(Optional.of("mine"))
                        || report.fields().containsValue("mine"));
    }

    private static String lower(String name, String between) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", between).toLowerCase(Locale.ROOT);
    }
}
