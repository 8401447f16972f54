package dev.casebook.examples.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses requests that web pages of others make: a browser sends the name of their site as the origin, and the name
 * that they gave to the loopback address as the host.
 */
final class RequestGuard {
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;
    private final Set<String> origins;

    /** The guard of a sandbox on a port. */
    RequestGuard(int port) {
        hosts = Stream.of("127.0.0.1", "localhost", "[::1]")
                .map(host -> host + ":" + port)
                .collect(Collectors.toSet());
        origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toSet());
    }

    /** What to answer instead of doing what the request asks for; empty for a request that is fine. */
    Optional<Answer> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!hosts.containsAll(values(headers, "Host"))
                || values(headers, "Host").size() != 1) {
            return Optional.of(refused("the Host header must be one of " + hosts));
        }
        if (!origins.containsAll(values(headers, "Origin"))) {
            return Optional.of(refused("web pages of other origins are refused"));
        }
        boolean changes = !exchange.getRequestMethod().equals("GET");
        return changes && !OWN_SITES.containsAll(values(headers, "Sec-Fetch-Site"))
                ? Optional.of(refused("web pages of other sites are refused"))
                : Optional.empty();
    }

    private static List<String> values(Headers headers, String name) {
        return headers.getOrDefault(name, List.of());
    }

    private static Answer refused(String reason) {
        return Answer.of(403, "text/plain; charset=UTF-8", reason);
    }
}
