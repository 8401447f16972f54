package dev.casebook.examples.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A real file on a disk that fails on request: it is full after some bytes, writes little at once, or cannot force. */
final class FaultyChannel extends FileChannel {
    private final FileChannel file;
    private long space = Long.MAX_VALUE;
    private int maxWrite = Integer.MAX_VALUE;
    private boolean forceFails;
    private boolean truncateFails;
    private int forces;

    FaultyChannel(FileChannel file) {
        this.file = file;
    }

    /** From now on so many bytes can be written. */
    void space(long bytes) {
        space = bytes;
    }

    /** From now on a call writes at most so many bytes. */
    void maxWrite(int bytes) {
        maxWrite = bytes;
    }

    void failForce() {
        forceFails = true;
    }

    /** From now on the disk forces again, as Linux does after it has reported a failure once. */
    void repairForce() {
        forceFails = false;
    }

    void failTruncate() {
        truncateFails = true;
    }

    int forces() {
        return forces;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int size = (int) Math.min(Math.min(from.remaining(), maxWrite), space);
        if (size == 0 && from.hasRemaining()) {
            throw new IOException("no space left on device");
        }
        int limit = from.limit();
        from.limit(from.position() + size);
        int count = file.write(from);
        from.limit(limit);
        space -= count;
        return count;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (forceFails) {
            throw new IOException("input/output error");
        }
        forces++;
        file.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (truncateFails) {
            throw new IOException("input/output error");
        }
        file.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return file.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return file.read(to, offset, length);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return file.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
