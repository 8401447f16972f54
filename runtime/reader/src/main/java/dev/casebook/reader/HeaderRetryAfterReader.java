package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the waiting times in the headers of a reply; the longest is used. */
final class HeaderRetryAfterReader {
    private final List<Header> headers;
    private final Clock clock;

    HeaderRetryAfterReader(List<RetryAfterHeader> headers, Limits limits, Clock clock) {
        this.headers = headers.stream().map(header -> Header.of(header, limits)).toList();
        this.clock = clock;
    }

    Optional<Duration> read(Arrival arrival) {
        Duration longest = null;
        for (Header header : headers) {
            if (!header.counts(arrival)) {
                continue;
            }
            for (String value : HeaderValues.of(arrival.headers(), header.spec().name())) {
                longest = RetryAfterReader.longer(longest, header.longest(value, clock));
            }
        }
        return Optional.ofNullable(longest);
    }

    /** A header and, if it holds JSON, its reader, which sees each waiting time as the message of an error. */
    private record Header(RetryAfterHeader spec, List<Condition.Check> conditions, Optional<BodyReader> json) {
        static Header of(RetryAfterHeader spec, Limits limits) {
            return new Header(
                    spec,
                    spec.when().map(Condition::checks).orElse(List.of()),
                    spec.pointer().map(at -> new BodyReader(new CompiledEnvelope(asEnvelope(at)), limits)));
        }

        boolean counts(Arrival arrival) {
            return conditions.isEmpty() || arrival.satisfiesAll(conditions);
        }

        @Nullable
        Duration longest(String value, Clock clock) {
            if (json.isEmpty()) {
                return RetryAfterReader.read(spec.format(), value, clock).orElse(null);
            }
            Duration longest = null;
            Body body = Body.ofText(value);
            for (PendingError error : json.get().read(body, Arrival.EVENT).errors) {
                if (error.plainText != null) {
                    Duration said = RetryAfterReader.read(spec.format(), error.plainText, clock)
                            .orElse(null);
                    longest = RetryAfterReader.longer(longest, said);
                }
            }
            return longest;
        }

        private static EnvelopeSpec asEnvelope(Pointer at) {
            ErrorShape shape = ErrorShape.code("").part(Part.MESSAGE, "").build();
            return EnvelopeSpec.named("header", CodeKind.TEXT)
                    .errors(at.toString(), shape)
                    .build();
        }
    }
}
