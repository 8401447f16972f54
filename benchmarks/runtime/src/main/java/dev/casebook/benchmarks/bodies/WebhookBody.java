package dev.casebook.benchmarks.bodies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A webhook, as records for databind. */
record WebhookBody(List<Entry> entry) {
    record Entry(String id, List<Change> changes) {}

    record Change(Value value, String field) {}

    record Value(Metadata metadata, List<Status> statuses) {}

    record Metadata(@JsonProperty("phone_number_id") String phoneNumberId) {}

    /** A message that failed. */
    record Status(
            String id,
            String status,
            String timestamp,
            @JsonProperty("recipient_id") String recipient,
            @JsonProperty("recipient_user_id") String userId,
            List<GraphError> errors) {}
}
