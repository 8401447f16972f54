package dev.casebook.examples.sandbox;

import java.io.IOException;
import java.util.Map;

/**
 * A request to send a message.
 *
 * @param to the recipient's number
 * @param reference what the sender calls the message: {@code biz_opaque_callback_data}, which statuses repeat
 * @param messageId what the sandbox calls it
 */
record SendRequest(String to, String reference, String messageId) {
    static SendRequest read(byte[] body, String messageId) throws IOException {
        Map<String, String> texts = SandboxJson.texts(body);
        String reference = texts.getOrDefault("biz_opaque_callback_data", messageId);
        if (reference.length() > ServerLimits.MAX_REFERENCE) {
            throw new IllegalArgumentException("biz_opaque_callback_data has more than 512 characters");
        }
        return new SendRequest(texts.getOrDefault("to", ""), reference, messageId);
    }
}
