package dev.casebook.examples.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hundreds of clients that never finish their requests: the sandbox closes them, and goes on answering others. */
class SlowConnectionsTest {
    private static final int CLIENTS = 300;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private Process process;
    private URI address;

    /** A process of its own, since the JDK's server reads its limits once. */
    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsun.net.httpserver.maxReqTime=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Matcher matcher = ADDRESS.matcher(out.readLine());
        matcher.find();
        address = URI.create(matcher.group());
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void closesRequestsThatNeverEnd() throws IOException {
        for (String start : List.of("P", "POST /messages HTTP/1.1\r\nHost: ", body("1000", "{\"to\":"))) {
            assertClosed(start);
        }
    }

    private void assertClosed(String start) throws IOException {
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new RawClient(address).send(start));
        }
        for (RawClient client : clients) {
            try (client) {
                assertEquals(0, status(client), start);
            }
        }
        try (RawClient last = new RawClient(address)) {
            assertEquals(200, last.send(body("2", "{}")).status());
        }
    }

    /** A reset connection is closed as well. */
    private static int status(RawClient client) throws IOException {
        try {
            return client.status();
        } catch (java.net.SocketException reset) {
            return 0;
        }
    }

    private String body(String length, String text) {
        return "POST /messages HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort() + "\r\nContent-Length: " + length
                + "\r\n\r\n" + text;
    }
}
