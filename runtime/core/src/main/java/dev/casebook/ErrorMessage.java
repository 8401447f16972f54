package dev.casebook;

import java.util.Optional;

/** The text of an exception's message, such as {@code 100/33 Phone number deleted: no such object (trace AbC)}. */
final class ErrorMessage {
    static String of(ErrorReport report, String title, Optional<String> details) {
        StringBuilder text = new StringBuilder(OneLine.of(report.code()));
        if (!report.subcode().isEmpty()) {
            text.append('/').append(OneLine.of(report.subcode()));
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(title);
        details.ifPresent(said -> text.append(": ").append(OneLine.of(said)));
        report.traceId()
                .ifPresent(id -> text.append(" (trace ").append(OneLine.of(id)).append(')'));
        return text.toString();
    }

    private ErrorMessage() {}
}
