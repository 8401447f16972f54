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
import java.util.Optional;

/**
 * A file that lines are appended to, and that holds them whatever happens to the process: {@link #append} returns when
 * the line is on the disk. Threads that append at the same time share one write to the disk.
 *
 * <p>After an append that failed, every later one fails too: nobody can tell what the disk holds of the lines before.
 */
final class Journal implements AutoCloseable {
    private final FileChannel channel;
    private final List<JournalEntry> entries;
    private final Object disk = new Object();
    private long length;
    private long written;
    private long forced;
    private volatile Optional<IOException> failure = Optional.empty();

    private Journal(FileChannel channel, List<JournalEntry> entries, long length) {
        this.channel = channel;
        this.entries = entries;
        this.length = length;
    }

    /**
     * Opens a journal, and creates the file if there is none. A last line that a crash cut off is removed: nothing was
     * done yet about what it says.
     *
     * @throws IOException if another desk works with the file, or if it holds a line that is not an entry
     */
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, file);
            return open(channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Opens the journal that a channel has; the channel is at its start. */
    static Journal open(FileChannel channel) throws IOException {
        byte[] content = Channels.newInputStream(channel).readAllBytes();
        JournalContent whole = JournalContent.of(content);
        channel.truncate(whole.length());
        channel.position(whole.length());
        return new Journal(channel, whole.entries(), whole.length());
    }

    /** What the file held when it was opened. */
    List<JournalEntry> entries() {
        return entries;
    }

    /**
     * Appends a line and waits until it is on the disk.
     *
     * @throws UncheckedIOException if it cannot be written, or if an earlier line could not
     */
    void append(JournalEntry entry) {
        try {
            force(write(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be written: " + broken.getMessage(), broken);
        }
    }

    /** Why every append fails from now on; empty while none has failed. */
    Optional<IOException> failure() {
        return failure;
    }

    private synchronized long write(JournalEntry entry) throws IOException {
        refuseAfterFailure();
        ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        int size = line.remaining();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException broken) {
            fail(broken);
            removeTornLine(broken);
            throw broken;
        }
        length += size;
        return ++written;
    }

    private void force(long line) throws IOException {
        synchronized (disk) {
            if (forced < line) {
                refuseAfterFailure();
                long upTo = lines();
                forceOrFail();
                forced = upTo;
            }
        }
    }

    /** After a failure the system may count the lines as written although they are lost: a second try says nothing. */
    private void forceOrFail() throws IOException {
        try {
            channel.force(false);
        } catch (IOException broken) {
            fail(broken);
            throw broken;
        }
    }

    private synchronized long lines() {
        return written;
    }

    /** Where this fails too, the line is removed when the journal is opened again. */
    private void removeTornLine(IOException broken) {
        try {
            channel.truncate(length);
        } catch (IOException second) {
            broken.addSuppressed(second);
        }
    }

    private void fail(IOException broken) {
        failure = Optional.of(failure.orElse(broken));
    }

    private void refuseAfterFailure() throws IOException {
        if (failure.isPresent()) {
            throw new IOException("an earlier line could not be written", failure.get());
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException taken) {
            // The same as a lock of another process: reported below.
        }
        throw new IOException("another desk works with " + file + ": end it first, or name another journal");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
