package dev.casebook.grpc;

import dev.casebook.CodedException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the details of google.rpc say besides code and message. They are there if the server sent them and {@code
 * grpc-protobuf} is on the class path. None of them is trusted text.
 *
 * <pre>{@code
 * GrpcField.REASON.of(error).filter("STOCKOUT"::equals)
 * GrpcField.violations(error).forEach((field, description) -> form.mark(field, description));
 * }</pre>
 */
public enum GrpcField {
    /** The reason of ErrorInfo, such as {@code API_DISABLED}: unique within the domain. */
    REASON,
    /** The domain of ErrorInfo, such as {@code pubsub.googleapis.com}. */
    DOMAIN,
    /** The language of {@code report().userText()}, which is from LocalizedMessage. */
    LOCALE;

    static final String METADATA = "metadata/";
    static final String VIOLATION = "violation/";

    /** The name of the field in the report, such as {@code reason}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the server said in this field; empty if it said nothing. */
    public Optional<String> of(CodedException thrown) {
        return thrown.report().field(key());
    }

    /** The metadata of ErrorInfo, by key. */
    public static Map<String, String> metadata(CodedException thrown) {
        return startingWith(METADATA, thrown);
    }

    /** The fields of BadRequest that are wrong, with what is wrong with each. */
    public static Map<String, String> violations(CodedException thrown) {
        return startingWith(VIOLATION, thrown);
    }

    private static Map<String, String> startingWith(String start, CodedException thrown) {
        Map<String, String> found = new TreeMap<>();
        thrown.report().fields().forEach((name, value) -> {
            if (name.startsWith(start)) {
                found.put(name.substring(start.length()), value);
            }
        });
        return found;
    }
}
