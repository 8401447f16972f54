package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is published, as a process: what only the streams, files and locale of a real one show. */
class CommandIT {
    private static final long MAX_SIZE = 8_000_000;

    private static final String SHOP = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              CARD_DECLINED: {code: 17, category: payment, title: "Karte abgelehnt (\u201enein\u201c)", remedy: Another card.}
            """;

    @TempDir
    private Path folder;

    @Test
    void isOneJarOfAFewMegabytes() throws IOException {
        assertTrue(Files.size(RealJar.jar()) < MAX_SIZE, () -> RealJar.jar().toString());
        RealJar.in(folder).run("--version").ends(0).prints("casebook ");
    }

    @Test
    void exitStatusSaysWhatHappened() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "casebook: 1\nname: Shop\n");
        RealJar jar = RealJar.in(folder);
        jar.run("explain", "whatsapp", "131047").ends(0).prints("Send a template message");
        jar.run("check", "bad.yaml").ends(1).prints("bad.yaml:1:1");
        jar.withInput("{\"error\":{\"code\":4}}", "read", "whatsapp", "reply")
                .ends(1)
                .says("errors: 1");
        jar.run("check", "no.yaml").ends(2).says("no.yaml");
        jar.run("read", "whatsapp", "reply", "--what").ends(2).says("--what");
    }

    @Test
    void worksWithoutUtf8() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), SHOP);
        RealJar jar = RealJar.in(folder).with("LC_ALL", "C");
        jar.run("explain", "shop.yaml", "17").ends(0).prints("Karte abgelehnt (?nein?)");
        jar.run("json", "shop.yaml").ends(0).prints("Karte abgelehnt (\u201enein\u201c)");
    }

    @Test
    void worksWithWindowsLineEnds() throws IOException {
        RealJar jar = RealJar.in(folder);
        String text = SHOP.replace("\n", "\r\n");
        Files.writeString(folder.resolve("windows.yaml"), text);
        jar.run("check", "windows.yaml").ends(0).prints("0 errors");
        jar.run("explain", "windows.yaml", "17").ends(0).prints("Karte abgelehnt");
        jar.run("format", "windows.yaml").ends(0);
        String formatted = Files.readString(folder.resolve("windows.yaml"));
        assertEquals(formatted.replace("\r", "").replace("\n", "\r\n"), formatted, "each line ends as before");
        jar.withInput("{\"error\": {\"code\": 130429}}\r\n", "read", "whatsapp", "reply")
                .ends(1)
                .prints("RATE_LIMIT_HIT");
    }

    @Test
    void worksOnNarrowTerminals() {
        String out = RealJar.in(folder)
                .with("COLUMNS", "20")
                .run("explain", "whatsapp", "131047")
                .ends(0)
                .out();
        assertTrue(
                out.lines()
                        .allMatch(line -> line.length() <= 20 || !line.strip().contains(" ")),
                out);
    }

    @Test
    void saysWhenThePipeCloses() throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        RealJar.java().toString(), "-jar", RealJar.jar().toString(), "json", "whatsapp")
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();
        assertEquals(2, process.waitFor(), Files.readString(err));
        assertTrue(Files.readString(err).contains("cannot write to the standard output"), Files.readString(err));
        assertFalse(Files.readString(err).contains("\tat "), Files.readString(err));
    }

    @Test
    void saysWhenTheDeviceIsFull() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full on this system");
        String command = "\"" + RealJar.java() + "\" -jar \"" + RealJar.jar() + "\" json whatsapp > /dev/full";
        RealJar.in(folder)
                .process("", List.of("sh", "-c", command))
                .ends(2)
                .says("casebook json: cannot write to the standard output");
    }

    @Test
    @Tag("full")
    void refusesFilesThatAreTooLarge() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        RealJar jar = RealJar.in(folder);
        jar.run("check", "large.yaml").ends(2).says("larger than the limit of 32 MiB");
        jar.run("format", "large.yaml").ends(2).says("larger than the limit of 32 MiB");
        jar.run("import", "large.yaml", "--map", "large.yaml", "--out", "a.yaml")
                .ends(2)
                .says("limit of 32 MiB");
        jar.run("read", "whatsapp", "reply", "large.yaml").ends(1).prints("the body is malformed");
        jar.run("read", "whatsapp", "reply", "--lines", "large.yaml").ends(1).prints("the body is malformed");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(locked), "this user can write everywhere, so that nothing is refused");
        RealJar.in(folder)
                .run("generate", "http", "--package", "a", "--out", "locked/out")
                .ends(2);
        try (Stream<Path> files = Files.list(locked)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void writesNothingWhereAFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("out"), "mine");
        RealJar.in(folder)
                .run("generate", "http", "--package", "a", "--out", "out")
                .ends(2)
                .says("casebook generate: ")
                .says("out/a`: ");
        assertEquals("mine", Files.readString(folder.resolve("out")));
    }

    /** The script that carries an archive of classes where the JDK has one. */
    @Test
    void startsByTheScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh on this system");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.copy(RealJar.jar(), bin.resolve(RealJar.jar().getFileName()));
        Path script = Files.copy(Path.of("src/main/scripts/casebook"), bin.resolve("casebook"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("bin/casebook"));
        RealJar jar = RealJar.in(folder)
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString());
        for (int start = 0; start < 3; start++) {
            CommandRun run = jar.process("", List.of(link.toString(), "explain", "whatsapp", "131047"))
                    .ends(0);
            assertTrue(run.out().startsWith("WhatsApp Business Platform"), run.out());
            assertEquals("", run.err());
        }
        String archive = "cache/casebook/explain-" + Runtime.version().feature() + ".jsa";
        assertTrue(Files.size(folder.resolve(archive)) > 1_000_000, archive);
        Files.delete(bin.resolve(RealJar.jar().getFileName()));
        jar.process("", List.of(link.toString(), "--version")).ends(2).says("there is no jar beside");
        jar.with("CASEBOOK_JAR", RealJar.jar().toString())
                .process("", List.of(link.toString(), "--version"))
                .ends(0);
    }

    /** What pages show of the command is what it prints. */
    @Test
    @Tag("full")
    @Tag("once")
    void documentationShowsItsOutput() throws IOException {
        ConsoleBlocks blocks = new ConsoleBlocks(folder);
        int commands = blocks.check(Path.of("../../README.md")) + blocks.check(Path.of("../../docs/command.md"));
        assertTrue(commands >= 10, "commands: " + commands);
    }
}
