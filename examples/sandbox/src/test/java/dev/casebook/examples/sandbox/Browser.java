package dev.casebook.examples.sandbox;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium without a window, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The program on the path; empty where none is installed. */
    static Optional<Path> program() {
        String path = String.valueOf(System.getenv("PATH"));
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page. */
    static Browser open(Path program, Path profile, URI page) throws IOException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(program.toString()),
                                Stream.of(
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-dev-shm-usage",
                                        "--no-first-run",
                                        "--window-size=1280,900",
                                        "--remote-debugging-port=0",
                                        "--user-data-dir=" + profile.toAbsolutePath(),
                                        "about:blank"))
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            DevTools tools = DevTools.attach(tab(address(process, profile), page));
            return new Browser(process, tools);
        } catch (IOException | RuntimeException | Error failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** What an expression of the page is, as text. */
    String evaluate(String expression) {
        return tools.evaluate(expression).orElseThrow(() -> new AssertionError("the page went away: " + expression));
    }

    /** Waits until an expression is true, also in the page that comes next. */
    void await(String expression) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!tools.evaluate("!!(" + expression + ")").equals(Optional.of("true"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never became true: " + expression);
            }
            pause();
        }
    }

    void resize(int width, int height) {
        tools.resize(width, height);
    }

    byte[] screenshot() {
        return tools.screenshot();
    }

    /** Chromium writes the port that it took into its profile. */
    private static String address(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        while (process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return "127.0.0.1:" + lines.get(0);
            }
            pause();
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static URI tab(String address, URI page) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?" + page))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            byte[] body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofByteArray())
                    .body();
            Map<String, String> texts = SandboxJson.texts(body);
            return URI.create(texts.get("webSocketDebuggerUrl"));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
