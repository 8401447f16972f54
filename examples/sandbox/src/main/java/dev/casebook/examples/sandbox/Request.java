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
record Request(String to, String reference, String messageId) {
    static Request read(byte[] body, String messageId) throws IOException {
        Map<String, String> texts = Json.texts(body);
        return new Request(
                texts.getOrDefault("to", ""), texts.getOrDefault("biz_opaque_callback_data", messageId), messageId);
    }
}
