package dev.casebook.observe.opentelemetry;

import dev.casebook.observe.ErrorTags;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an error for metrics: {@link ErrorTags}, and {@code error.type} of the semantic conventions if there
 * is an error. The number of values is limited by the catalogue.
 *
 * <pre>{@code
 * errors.add(1, ErrorAttributes.of(thrown));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ErrorAttributes {
    /** {@code error.type} of the semantic conventions: here the name of the exception's class. */
    public static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    /** {@code http.response.status_code} of the semantic conventions. */
    public static final AttributeKey<Long> HTTP_STATUS = AttributeKey.longKey("http.response.status_code");

    /** {@code db.response.status_code} of the semantic conventions: the SQLSTATE. */
    public static final AttributeKey<String> DB_STATUS = AttributeKey.stringKey("db.response.status_code");

    /** The attributes of what a call threw; for null those of a call without an error. */
    public static Attributes of(@Nullable Throwable thrown) {
        AttributesBuilder attributes = Attributes.builder();
        ErrorTags.ofThrown(thrown).toMap().forEach((key, value) -> attributes.put(AttributeKey.stringKey(key), value));
        if (thrown != null) {
            attributes.put(ERROR_TYPE, thrown.getClass().getName());
        }
        return attributes.build();
    }

    private ErrorAttributes() {}
}
