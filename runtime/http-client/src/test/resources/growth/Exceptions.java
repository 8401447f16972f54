package app;

import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import java.util.Optional;

/** An exception and a reader, as generated code has them. */
class Exceptions extends CodedException {
    static final EnvelopeSpec ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", ErrorShape.code("/code").build())
            .itemErrors("/items/*/error", ErrorShape.code("/code").build())
            .success("/done")
            .build();

    static final ErrorReader<Exceptions> READER =
            ErrorReader.of(ENVELOPE, new ExceptionFactory<>(Exceptions::new, Body::new));

    Exceptions(ErrorReport report, StackTrace stackTrace) {
        super(report, null, stackTrace);
    }

    @Override
    public Optional<? extends ErrorDefinition> error() {
        return Optional.empty();
    }

    static final class Body extends Exceptions implements Unreadable {
        private final UnreadableBody body;

        Body(UnreadableBody body, StackTrace stackTrace) {
            super(body.report(), stackTrace);
            this.body = body;
        }

        @Override
        public UnreadableBody body() {
            return body;
        }
    }
}
