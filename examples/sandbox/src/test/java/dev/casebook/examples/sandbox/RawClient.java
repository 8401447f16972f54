package dev.casebook.examples.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads what comes back. */
final class RawClient implements AutoCloseable {
    private final Socket socket;

    RawClient(URI address) throws IOException {
        socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort());
    }

    /** Sends a part of a request. */
    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The status of the answer; 0 where the connection is closed without one. */
    int status() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] start = in.readNBytes("HTTP/1.1 200".length());
        String line = new String(start, StandardCharsets.UTF_8);
        return line.isEmpty() ? 0 : Integer.parseInt(line.substring("HTTP/1.1 ".length()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
