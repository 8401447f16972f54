package dev.casebook.examples.sandbox;

import dev.casebook.whatsapp.WhatsAppCategory;
import dev.casebook.whatsapp.WhatsAppError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page at {@code /}: every error of the catalogue with a button that provokes it. */
final class SandboxPage {
    private static final Map<String, String> SECURITY_HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options",
            "nosniff");

    static Answer page() {
        String text = PageResource.text("page.html")
                .replace("${manners}", scenarios())
                .replace("${errors}", sections());
        return Answer.of(200, "text/html; charset=UTF-8", text).with(SECURITY_HEADERS);
    }

    static Answer script() {
        return Answer.of(200, "text/javascript; charset=UTF-8", PageResource.text("page.js"));
    }

    static Answer style() {
        return Answer.of(200, "text/css; charset=UTF-8", PageResource.text("page.css"));
    }

    static Answer missing() {
        return Answer.of(404, "text/plain; charset=UTF-8", "There is nothing here; the page is at /");
    }

    private static String scenarios() {
        return Arrays.stream(Scenario.values())
                .map(scenario ->
                        "<option value=\"" + scenario.digits() + "\">" + escape(scenario.title()) + "</option>")
                .collect(Collectors.joining("\n"));
    }

    private static String sections() {
        return Arrays.stream(WhatsAppCategory.values())
                .map(SandboxPage::section)
                .collect(Collectors.joining("\n"));
    }

    private static String section(WhatsAppCategory category) {
        List<WhatsAppError> errors = Arrays.stream(WhatsAppError.values())
                .filter(error -> error.category() == category)
                .toList();
        return errors.isEmpty()
                ? ""
                : "<section><h2>" + escape(category.title()) + "</h2>"
                        + errors.stream().map(SandboxPage::error).collect(Collectors.joining("\n")) + "</section>";
    }

    private static String error(WhatsAppError error) {
        return "<article><button type=\"button\" data-code=\"" + SimulatedError.digits(error) + "\">"
                + escape(error.codes().get(0).toString())
                + "</button><div><h3>" + escape(error.title()) + "</h3><p>"
                + escape(error.meaning().orElse(""))
                + "</p></div></article>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private SandboxPage() {}
}
