package dev.casebook.reader;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.UnreadableBody;
import java.util.Optional;

/** What generated exceptions look like to a reader. */
class ChatException extends CodedException {
    static final ExceptionFactory<ChatException> FACTORY = new ExceptionFactory<>(ChatException::new, Unreadable::new);

    private static final long serialVersionUID = 1L;

    ChatException(ErrorReport report, StackTrace stackTrace) {
        super(report, null, stackTrace);
    }

    @Override
    public Optional<? extends ErrorDefinition> error() {
        return Optional.empty();
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.GiveUp();
    }

    @Override
    protected String title() {
        return "Chat error";
    }

    /** What a body that cannot be read becomes. */
    static final class Unreadable extends ChatException implements dev.casebook.Unreadable {
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

        @Override
        protected Advice catalogueAdvice() {
            return body.advice();
        }

        @Override
        protected String title() {
            return body.reason().description();
        }
    }
}
