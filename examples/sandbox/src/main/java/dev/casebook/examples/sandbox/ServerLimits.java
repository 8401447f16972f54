package dev.casebook.examples.sandbox;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** How much of the machine clients can take. */
final class ServerLimits {
    /** The most bytes of a request's body. */
    static final int MAX_BODY = 64 * 1024;

    /** The most characters of a reference, as WhatsApp has it for {@code biz_opaque_callback_data}. */
    static final int MAX_REFERENCE = 512;

    private static final int MAX_THREADS = 128;
    private static final int IDLE_SECONDS = 10;

    /** Properties of the JDK's server. It reads them once, so they count unless a server was made before. */
    private static final Map<String, String> PROPERTIES = Map.of(
            // Without it, each small answer on a kept connection waits for 40 ms.
            "sun.net.httpserver.nodelay", "true",
            // In seconds: for a request until it has arrived, and for an answer until it has left.
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "30",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "jdk.httpserver.maxConnections", "256");

    /** Sets what the JDK's server is told by properties; those of the command line win. */
    static void setProperties() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    /** The threads of a server; a request for which none is free is closed. */
    static ExecutorService threads() {
        return new ThreadPoolExecutor(0, MAX_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    private ServerLimits() {}
}
