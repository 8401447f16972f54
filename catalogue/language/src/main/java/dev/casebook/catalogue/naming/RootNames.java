package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.LanguageTag;
import java.util.ArrayList;
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

    /** {@code WhatsAppStrictHandler}. */
    public String strictHandler() {
        return name + "StrictHandler";
    }

    /** {@code WhatsAppErrors}. */
    public String errors() {
        return name + "Errors";
    }

    /** {@code WhatsAppReader}; only with envelopes. */
    public String reader() {
        return name + "Reader";
    }

    /** {@code WhatsAppTable}, package-private: the data of the definitions. */
    public String table() {
        return name + "Table";
    }

    /** {@code WhatsAppLookup}, package-private: from codes to the indices of types. */
    public String lookup() {
        return name + "Lookup";
    }

    /** {@code WhatsAppFactory}, package-private: from indices to exceptions. */
    public String factory() {
        return name + "Factory";
    }

    /** {@code WhatsAppTexts}, package-private: from a locale to the texts of its language; only with translations. */
    public String texts() {
        return name + "Texts";
    }

    /** {@code WhatsAppPtBrTexts}, package-private: the texts of one language. */
    public String texts(LanguageTag language) {
        return name + language.camel() + "Texts";
    }

    /** Every type that begins with the catalogue's name, those for envelopes included. */
    public List<String> types() {
        List<String> types = new ArrayList<>(always());
        types.addAll(withEnvelopes());
        return types;
    }

    /** The types that every catalogue gives. */
    List<String> always() {
        return List.of(
                exception(),
                unrecognized(),
                error(),
                category(),
                codes(),
                handler(),
                strictHandler(),
                errors(),
                table(),
                lookup(),
                factory());
    }

    /** The types that a catalogue with envelopes gives besides. */
    List<String> withEnvelopes() {
        return List.of(unreadable(), reader());
    }
}
