package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the headers of a reply say about waiting: the longest counts. */
final class HeaderWaits {
    private final List<Header> headers;
    private final Clock clock;

    HeaderWaits(List<RetryAfterHeader> headers, Limits limits, Clock clock) {
        this.headers = headers.stream().map(header -> Header.of(header, limits)).toList();
        this.clock = clock;
    }

    Optional<Duration> read(ReplyHeaders reply) {
        Duration longest = null;
        for (Header header : headers) {
            for (String value : reply.values(header.spec().name())) {
                longest = Waits.longer(longest, header.longest(value, clock));
            }
        }
        return Optional.ofNullable(longest);
    }

    /** A header and, if it holds JSON, its reader: to it, each waiting time is the message of an error. */
    private record Header(RetryAfterHeader spec, Optional<BodyReader> json) {
        static Header of(RetryAfterHeader spec, Limits limits) {
            return new Header(spec, spec.pointer().map(at -> new BodyReader(new Envelope(asEnvelope(at)), limits)));
        }

        @Nullable
        Duration longest(String value, Clock clock) {
            if (json.isEmpty()) {
                return Waits.read(spec.format(), value, clock).orElse(null);
            }
            Duration longest = null;
            Body body = Body.of(value.getBytes(StandardCharsets.UTF_8));
            for (Found found : json.get().read(body).found) {
                if (found.plainText != null) {
                    Duration said =
                            Waits.read(spec.format(), found.plainText, clock).orElse(null);
                    longest = Waits.longer(longest, said);
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
