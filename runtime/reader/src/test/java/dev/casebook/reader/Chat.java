package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;

/** The envelopes of a chat API, in the shapes of a real one. */
final class Chat {
    /** An error of a reply: details in an object, or in a text that holds one. */
    static final ErrorShape GRAPH = ErrorShape.code("/code")
            .part(Part.SUBCODE, "/error_subcode")
            .part(Part.MESSAGE, "/message")
            .part(Part.DETAILS, "/error_data/details", "/error_data")
            .part(Part.TYPE, "/type")
            .part(Part.TRACE_ID, "/fbtrace_id")
            .part(Part.TRANSIENT, "/is_transient")
            .part(Part.USER_TITLE, "/error_user_title")
            .part(Part.USER_TEXT, "/error_user_msg")
            .field("blame", "/error_data/blame_field_specs")
            .field("checkpoint", "/error_data/checkpoint_flow_id")
            .retryAfter("/error_data/retry_in", RetryAfterFormat.SECONDS)
            .jsonText("/error_data")
            .build();

    /** An error of a webhook: details in an object, or beside the code. */
    static final ErrorShape EVENT = ErrorShape.code("/code")
            .part(Part.TITLE, "/title")
            .part(Part.MESSAGE, "/message")
            .part(Part.DETAILS, "/error_data/details", "/details")
            .part(Part.LINK, "/href")
            .build();

    static final ErrorShape HEALTH = ErrorShape.code("/error_code")
            .part(Part.MESSAGE, "/error_description", "/error_message")
            .field("solution", "/possible_solution")
            .build();

    static final EnvelopeSpec REPLY = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", GRAPH)
            .errors("/errors/*", EVENT)
            .itemErrors("/block_users/failed_users/*/errors/*", EVENT)
            .itemErrors("/failed_join_requests/*/errors/*", EVENT)
            .itemErrors("/failed_flows/*", HEALTH)
            .itemErrors("/health_status/entities/*/errors/*", HEALTH)
            .errors("/*/body/error", GRAPH)
            .jsonText("/*/body")
            .context("entity", "/health_status/entities/*/id")
            .context("wa-id", "/block_users/failed_users/*/wa_id", "/failed_join_requests/*/wa_id")
            .success("/block_users")
            .success("/failed_join_requests")
            .retryAfter(RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER))
            .retryAfter(RetryAfterHeader.json(
                    "X-Business-Use-Case-Usage", "/*/*/estimated_time_to_regain_access", RetryAfterFormat.MINUTES))
            .build();

    static final EnvelopeSpec WEBHOOK = EnvelopeSpec.named("webhook", CodeKind.INTEGER)
            .errors("/entry/*/changes/*/value/errors/*", EVENT)
            .errors("/entry/*/changes/*/value/statuses/*/errors/*", EVENT)
            .errors("/entry/*/changes/*/value/messages/*/errors/*", EVENT)
            .errors("/entry/*/changes/*/value/history/*/errors/*", EVENT)
            .context("account", "/entry/*/id")
            .context("field", "/entry/*/changes/*/field")
            .context("phone-number-id", "/entry/*/changes/*/value/metadata/phone_number_id")
            .context("message-id", "/entry/*/changes/*/value/statuses/*/id", "/entry/*/changes/*/value/messages/*/id")
            .context("recipient", "/entry/*/changes/*/value/statuses/*/recipient_id")
            .context("sender", "/entry/*/changes/*/value/messages/*/from")
            .context("status", "/entry/*/changes/*/value/statuses/*/status")
            .context(
                    "timestamp",
                    "/entry/*/changes/*/value/statuses/*/timestamp",
                    "/entry/*/changes/*/value/messages/*/timestamp")
            .recognizedBy("/entry")
            .build();

    static final EnvelopeSpec ON_PREMISES = EnvelopeSpec.named("on-premises", CodeKind.INTEGER)
            .errors("/errors/*", EVENT)
            .errors("/statuses/*/errors/*", EVENT)
            .context("message-id", "/statuses/*/id")
            .context("recipient", "/statuses/*/recipient_id")
            .build();

    static final ErrorReader<ChatException> REPLIES = ErrorReader.of(REPLY, ChatException.FACTORY);
    static final ErrorReader<ChatException> WEBHOOKS = ErrorReader.of(WEBHOOK, ChatException.FACTORY);

    private Chat() {}
}
