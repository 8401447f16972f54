package app;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.retry.StopReason;

/** Switches with a default over enums that may grow, and asks for the groups of their constants. */
public class EnumConsumer {
    public static String run() {
        return reason(Reason.HTML) + reason(Reason.TOO_DEEP) + reason(Reason.MALFORMED) + part(Part.CODE)
                + part(Part.MESSAGE) + format(RetryAfterFormat.SECONDS) + format(RetryAfterFormat.EPOCH_SECONDS)
                + stop(StopReason.MAX_RETRIES) + stop(StopReason.INTERRUPTED);
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case HTML -> "html ";
            default -> reason.isLimit() ? "limit " : "other ";
        };
    }

    private static String part(Part part) {
        return switch (part) {
            case CODE -> "code ";
            default -> part.isText() ? "text " : "other ";
        };
    }

    private static String format(RetryAfterFormat format) {
        return switch (format) {
            case SECONDS -> "seconds ";
            default -> format.isDuration() ? "duration " : "other ";
        };
    }

    private static String stop(StopReason reason) {
        return switch (reason) {
            case INTERRUPTED -> "interrupted ";
            default -> reason.isLimit() ? "limit " : "other ";
        };
    }
}
