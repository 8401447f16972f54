package dev.casebook.benchmarks.bodies;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An error of a reply or a webhook, as a record for databind. */
public record GraphError(
        int code,
        @JsonProperty("error_subcode") @Nullable Integer subcode,
        @Nullable String title,
        @Nullable String message,
        @Nullable String type,
        @JsonProperty("error_data") @Nullable Data data,
        @JsonProperty("fbtrace_id") @Nullable String traceId,
        @JsonProperty("is_transient") @Nullable Boolean isTransient,
        @JsonProperty("error_user_title") @Nullable String userTitle,
        @JsonProperty("error_user_msg") @Nullable String userText,
        @Nullable String href) {
    /** What stands in {@code error_data}. */
    public record Data(
            @Nullable String details,
            @JsonProperty("messaging_product") @Nullable String product) {}
}
