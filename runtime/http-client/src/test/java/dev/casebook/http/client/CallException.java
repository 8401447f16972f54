package dev.casebook.http.client;

import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.UnreadableBody;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.ReadError;
import java.util.List;
import java.util.Optional;

/** The exception of a small API, as generated code would have it, and the reader of its replies. */
class CallException extends CodedException {
    static final ErrorReader<CallException> REPLIES = ErrorReader.of(
            EnvelopeSpec.named("reply", CodeKind.INTEGER)
                    .errors("/error", ErrorShape.code("/code").build())
                    .itemErrors(
                            "/health_status/entities/*/errors/*",
                            ErrorShape.code("/error_code").build())
                    .success("/block_users")
                    .retryAfter(RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER))
                    .build(),
            new ExceptionFactory<>(CallException::new, Unreadable::new));

    private static final long serialVersionUID = 1L;

    CallException(ErrorReport report, StackTrace stackTrace) {
        super(report, null, stackTrace);
    }

    static List<String> codes(List<ReadError<CallException>> errors) {
        return errors.stream().map(error -> error.report().code()).toList();
    }

    @Override
    public Optional<? extends ErrorDefinition> error() {
        return Optional.empty();
    }

    /** The exception of a body that cannot be read. */
    static final class Unreadable extends CallException implements dev.casebook.Unreadable {
        private static final long serialVersionUID = 1L;

        private final UnreadableBody body;

        Unreadable(UnreadableBody body, StackTrace stackTrace) {
            super(body.report(), stackTrace);
            this.body = body;
        }

        @Override
        public UnreadableBody body() {
            return body;
        }
    }
}
