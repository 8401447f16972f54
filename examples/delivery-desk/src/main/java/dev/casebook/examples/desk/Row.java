package dev.casebook.examples.desk;

import dev.casebook.Unreadable;
import dev.casebook.Unrecognized;
import dev.casebook.whatsapp.WhatsAppException;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param file the body that the error was in
 * @param code its code, with the subcode where there was one
 * @param type its class
 * @param category the category that it belongs to
 * @param advice what the catalogue and the server advise
 * @param decision what the desk decided
 * @param sort whether it was typed, unrecognized or unreadable
 */
record Row(String file, String code, String type, String category, String advice, Decision decision, Sort sort) {
    /** How much is known about an error. */
    enum Sort {
        TYPED,
        UNRECOGNIZED,
        UNREADABLE
    }

    static final List<String> HEADINGS = List.of("file", "code", "type", "category", "advice", "decision");

    static Row of(String file, WhatsAppException error, Decision decision) {
        return new Row(
                file,
                code(error),
                name(error.getClass()),
                category(error),
                error.advice().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                decision,
                sort(error));
    }

    List<String> cells() {
        return List.of(file, code, type, category, advice, decision.toString());
    }

    private static String code(WhatsAppException error) {
        String code = error.report().code();
        String subcode = error.report().subcode();
        return subcode.isEmpty() ? code : code + "/" + subcode;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("Exception$", "");
    }

    /** The class above a type is its category; that of the last two is the root. */
    private static String category(WhatsAppException error) {
        Class<?> above = error.getClass().getSuperclass();
        return above == WhatsAppException.class ? "" : name(above);
    }

    private static Sort sort(WhatsAppException error) {
        if (error instanceof Unreadable) {
            return Sort.UNREADABLE;
        }
        return error instanceof Unrecognized ? Sort.UNRECOGNIZED : Sort.TYPED;
    }
}
