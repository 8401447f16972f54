package dev.casebook.catalogue.naming;

import java.util.List;

/**
 * The Java names that begin with the catalogue's own.
 *
 * @param name the catalogue's name, such as {@code WhatsApp}
 */
public record RootNames(String name) {
    /** {@code WhatsAppException}. */
    public String exception() {
        return name + "Exception";
    }

    /** {@code UnrecognizedWhatsAppException}. */
    public String unrecognized() {
        return "Unrecognized" + exception();
    }

    /** {@code UnreadableWhatsAppException}; only with envelopes. */
    public String unreadable() {
        return "Unreadable" + exception();
    }

    /** {@code WhatsAppError}. */
    public String error() {
        return name + "Error";
    }

    /** {@code WhatsAppCategory}. */
    public String category() {
        return name + "Category";
    }

    /** {@code WhatsAppCodes}. */
    public String codes() {
        return name + "Codes";
    }

    /** {@code WhatsAppHandler}. */
    public String handler() {
        return name + "Handler";
    }

    /** {@code WhatsAppEachHandler}. */
    public String eachHandler() {
        return name + "EachHandler";
    }

    /** {@code WhatsAppErrors}. */
    public String errors() {
        return name + "Errors";
    }

    /** {@code WhatsAppReader}; only with envelopes. */
    public String reader() {
        return name + "Reader";
    }

    /** The types that every catalogue gives. */
    List<String> always() {
        return List.of(exception(), unrecognized(), error(), category(), codes(), handler(), eachHandler(), errors());
    }

    /** The types that a catalogue with envelopes gives besides. */
    List<String> withEnvelopes() {
        return List.of(unreadable(), reader());
    }
}
