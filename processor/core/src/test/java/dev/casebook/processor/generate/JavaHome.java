package dev.casebook.processor.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param folder where it is
 */
public record JavaHome(Path folder) {
    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>(.*?)</jdkHome>");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The one that runs the tests. */
    public static JavaHome own() {
        return new JavaHome(Path.of(System.getProperty("java.home")));
    }

    /** Another feature version, 17 or later: one of Maven's toolchains, or one that lies beside this one. */
    public static Optional<JavaHome> other() throws IOException {
        try (Stream<Path> beside = Files.list(own().folder().toRealPath().getParent())) {
            return Stream.concat(toolchains(), beside)
                    .map(JavaHome::new)
                    .filter(home -> home.version() >= 17 && home.version() != own().version())
                    .findFirst();
        }
    }

    /** The compiler. */
    public String javac() {
        return folder.resolve("bin/javac").toString();
    }

    /** The command that runs programs. */
    public String java() {
        return folder.resolve("bin/java").toString();
    }

    private static Stream<Path> toolchains() throws IOException {
        Path file = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
        return Files.exists(file)
                ? TOOLCHAIN.matcher(Files.readString(file)).results().map(found -> Path.of(found.group(1)))
                : Stream.empty();
    }

    /** The feature version, such as 17; 0 where it is no JDK. */
    public int version() {
        Path release = folder.resolve("release");
        try {
            return Files.exists(release) && Files.exists(folder.resolve("bin"))
                    ? VERSION.matcher(Files.readString(release))
                            .results()
                            .mapToInt(found -> Integer.parseInt(found.group(1)))
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
