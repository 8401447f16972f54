package dev.casebook.benchmarks.bodies;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write by hand who read bodies into records: an exception that holds the record. */
public final class MappedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient GraphError error;
    private final transient @Nullable Around around;

    MappedException(GraphError error, @Nullable Around around) {
        super(error.message(), null, true, false);
        this.error = error;
        this.around = around;
    }

    /** The error as it arrived. */
    public GraphError error() {
        return error;
    }

    /** What stood around it, by Casebook's names. */
    public Map<String, String> context() {
        return around == null ? Map.of() : around.toMap();
    }

    /** What of a webhook stands around an error. */
    record Around(String account, String phoneNumberId, String field, WebhookBody.Status status) {
        Map<String, String> toMap() {
            return Map.of(
                    "account", account,
                    "phone-number-id", phoneNumberId,
                    "field", field,
                    "message-id", status.id(),
                    "recipient", status.recipient(),
                    "user-id", status.userId(),
                    "status", status.status(),
                    "timestamp", status.timestamp());
        }
    }
}
