package dev.casebook.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that lines are appended to, and that holds them whatever happens to the process: {@link #append} returns when
 * the line is on the disk. Threads that append together share one write to the disk.
 */
final class Journal implements AutoCloseable {
    private final FileChannel channel;
    private final List<Entry> entries;
    private final Object disk = new Object();
    private long written;
    private long forced;

    private Journal(FileChannel channel, List<Entry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * Opens a journal, and makes the file where there is none. A last line that a crash cut off is removed: nothing was
     * done yet about what it says.
     *
     * @throws IOException if another desk works with the file
     */
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        lock(channel, file);
        String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return new Journal(
                channel,
                whole.lines().flatMap(line -> Entry.parse(line).stream()).toList());
    }

    /** What the file held when it was opened. */
    List<Entry> entries() {
        return entries;
    }

    /** Appends a line and waits until it is on the disk. */
    void append(Entry entry) {
        try {
            force(write(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be written", broken);
        }
    }

    private synchronized long write(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        return ++written;
    }

    private void force(long line) throws IOException {
        synchronized (disk) {
            if (forced < line) {
                long upTo = lines();
                channel.force(false);
                forced = upTo;
            }
        }
    }

    private synchronized long lines() {
        return written;
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException taken) {
            // The same as a lock of another process: said below.
        }
        channel.close();
        throw new IOException("another desk works with " + file + ": end it first, or name another journal");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
