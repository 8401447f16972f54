package dev.casebook.tools.read;

import dev.casebook.reader.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Finds bodies in files, one after the other: a body in a file, a body on each line of a file, the files of a folder.
 * Files that are compressed with gzip are inflated. Of a body no more is kept than the reader's limit on bytes.
 *
 * @param lines whether each line of every file is a body; files with the ending {@code .ndjson} or {@code .jsonl} always
 *     have a body on each line
 */
public record BodyFiles(boolean lines) {
    /** The name of the standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int MAX = Limits.DEFAULT.maxBytes() + 1;

    private static final int BUFFER = 1 << 16;

    /** What is done with each body. */
    public interface Sink {
        void accept(BodyPlace place, byte[] body) throws IOException;
    }

    /**
     * Reads what is named.
     *
     * @param names files and folders; {@code -} is the standard input
     * @throws IOException if a file cannot be read, or the sink throws it; the message is for people
     */
    public void read(List<String> names, InputStream standardInput, Sink sink) throws IOException {
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                read(name, standardInput, sink);
            } else {
                read(Path.of(name), sink);
            }
        }
    }

    private void read(Path path, Sink sink) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : files(path)) {
                read(file, sink);
            }
        } else if (!Files.exists(path)) {
            throw new IOException("there is no file `" + path + "`");
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                read(path.toString(), in, sink);
            }
        }
    }

    /** Links are not followed, and hidden files are left out. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void read(String name, InputStream stored, Sink sink) throws IOException {
        InputStream in = inflated(new BufferedInputStream(stored));
        if (!lines && !hasLines(name)) {
            sink.accept(new BodyPlace(name, 0), in.readNBytes(MAX));
            return;
        }
        long number = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            int start = 0;
            for (int end = 0; end < count; end++) {
                if (some[end] == '\n') {
                    add(line, some, start, end);
                    end(name, ++number, line, sink);
                    start = end + 1;
                }
            }
            add(line, some, start, count);
        }
        end(name, ++number, line, sink);
    }

    /** Of a line that is too long the rest is left out. */
    private static void add(ByteArrayOutputStream line, byte[] some, int start, int end) {
        line.write(some, start, Math.min(end - start, MAX - line.size()));
    }

    /** Lines without anything are no bodies. */
    private static void end(String name, long number, ByteArrayOutputStream line, Sink sink) throws IOException {
        byte[] body = line.toByteArray();
        line.reset();
        if (!isBlank(body)) {
            sink.accept(new BodyPlace(name, number), body);
        }
    }

    private static boolean isBlank(byte[] body) {
        for (byte each : body) {
            if (each != ' ' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static InputStream inflated(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return isGzip ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    }

    private static boolean hasLines(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }
}
