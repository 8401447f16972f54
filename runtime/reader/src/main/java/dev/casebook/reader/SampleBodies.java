package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes bodies as the server of an API sends them, for tests, sandboxes and examples: a reader of the same envelope reads
 * the error back. Immutable.
 *
 * <pre>{@code
 * SampleBodies bodies = SampleBodies.of(envelope);
 * SampleReply reply = bodies.reply(ErrorReport.of(100, 33));
 * String event = bodies.event(SampleBodies.report(WhatsAppError.RATE_LIMIT_HIT));
 * }</pre>
 */
public final class SampleBodies {
    private static final int FAILED = 400;
    private static final int SUCCEEDED = 200;

    private final EnvelopeSpec envelope;
    private final ErrorLocation location;
    private final Clock clock;

    private SampleBodies(EnvelopeSpec envelope, ErrorLocation location, Clock clock) {
        this.envelope = requireNonNull(envelope, "envelope");
        this.location = requireNonNull(location, "location");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Bodies of an envelope, with the error at the first of its locations.
     *
     * @throws IllegalArgumentException if the envelope has no location
     */
    public static SampleBodies of(EnvelopeSpec envelope) {
        ErrorLocation first = envelope.locations().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no error location: " + envelope.name()));
        return new SampleBodies(envelope, first, Clock.systemUTC());
    }

    /**
     * The same with the error at another location of the envelope.
     *
     * @throws IllegalArgumentException if the envelope does not have this location
     */
    public SampleBodies at(ErrorLocation other) {
        if (!envelope.locations().contains(other)) {
            throw new IllegalArgumentException("not a location of " + envelope.name() + ": " + other.pointer());
        }
        return new SampleBodies(envelope, other, clock);
    }

    /** The same with another clock, from which dates in headers and fields are counted. */
    public SampleBodies withClock(Clock other) {
        return new SampleBodies(envelope, location, other);
    }

    /** What a server would report for an error: its first code, its title and meaning as texts, and its HTTP status. */
    public static ErrorReport report(ErrorDefinition error) {
        ErrorReportBuilder report =
                error.exception().report().toBuilder().message(error.title()).field(ErrorReport.TITLE, error.title());
        error.meaning().ifPresent(report::details);
        error.link().ifPresent(link -> report.field(ErrorReport.LINK, link.toString()));
        error.httpStatus().ifPresent(report::httpStatus);
        return report.build();
    }

    /** Whether the shape of this location can hold the code of a report: a subcode needs a field of its own. */
    public boolean canHold(ErrorReport report) {
        return !report.code().isEmpty()
                && (report.subcode().isEmpty()
                        || !location.shape().part(Part.SUBCODE).isEmpty());
    }

    /**
     * The JSON of a body that arrives by itself, such as a webhook's. What the envelope has no field for is left out.
     *
     * @throws IllegalArgumentException if this location cannot hold the code
     */
    public String event(ErrorReport report) {
        return body(report, report.retryAfter());
    }

    /**
     * A reply with its status and headers: the status of the report, else 400, or 200 where the error is about one item.
     * A waiting time is in the first header that the envelope names for it, else in the body.
     *
     * @throws IllegalArgumentException if this location cannot hold the code
     */
    public SampleReply reply(ErrorReport report) {
        Optional<RetryAfterHeader> header =
                envelope.retryAfterHeaders().stream().findFirst();
        Optional<Duration> inBody = header.isPresent() ? Optional.empty() : report.retryAfter();
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Content-Type", List.of("application/json"));
        header.ifPresent(spec ->
                report.retryAfter().ifPresent(wait -> headers.put(spec.name(), List.of(value(spec, wait)))));
        int usual = location.extent() == Extent.ITEM ? SUCCEEDED : FAILED;
        return new SampleReply(report.httpStatus().orElse(usual), headers, body(report, inBody));
    }

    private String body(ErrorReport report, Optional<Duration> wait) {
        if (!canHold(report)) {
            throw new IllegalArgumentException("the error at \"" + location.pointer() + "\" of " + envelope.name()
                    + " cannot hold the code " + report.code() + "/" + report.subcode());
        }
        return new SampleErrorWriter(envelope, location, clock).write(report, wait);
    }

    private String value(RetryAfterHeader header, Duration wait) {
        String text = SampleWaits.text(header.format(), wait, clock);
        return header.pointer().map(at -> json(at, text)).orElse(text);
    }

    private static String json(Pointer at, String number) {
        SampleTree tree = new SampleTree(List.of());
        tree.put(at, number);
        return tree.toString();
    }
}
