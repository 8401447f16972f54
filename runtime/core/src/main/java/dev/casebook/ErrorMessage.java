package dev.casebook;

import java.util.Optional;
import java.util.OptionalInt;

/** The text of an exception's message, such as {@code 100/33 Phone number deleted: no such object (trace AbC)}. */
final class ErrorMessage {
    static String of(ErrorReport report, Code.Notation notation, String title, Optional<String> details) {
        StringBuilder text = new StringBuilder(code(report.intCode(), report.code(), notation));
        if (!report.subcode().isEmpty()) {
            text.append('/').append(code(report.intSubcode(), report.subcode(), notation));
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(title);
        details.filter(said -> !said.isBlank())
                .ifPresent(said -> text.append(": ").append(OneLine.of(said)));
        report.traceId()
                .ifPresent(id -> text.append(" (trace ").append(OneLine.of(id)).append(')'));
        return text.toString();
    }

    private static String code(OptionalInt number, String text, Code.Notation notation) {
        return number.isPresent() ? notation.text(number.getAsInt()) : OneLine.of(text);
    }

    private ErrorMessage() {}
}
