package dev.casebook.examples.desk;

import dev.casebook.whatsapp.WhatsAppException;

/** What came of one request. */
sealed interface Sent {
    /**
     * WhatsApp took the message.
     *
     * @param wamid what WhatsApp calls it
     */
    record Accepted(String wamid) implements Sent {}

    /**
     * WhatsApp answered with an error.
     *
     * @param error the error
     */
    record Refused(WhatsAppException error) implements Sent {}

    /**
     * The request did not leave this machine.
     *
     * @param reason why
     */
    record Unsent(String reason) implements Sent {}

    /**
     * The request left, and no whole answer came: it may have been taken.
     *
     * @param reason what came instead
     */
    record Lost(String reason) implements Sent {}
}
