package dev.casebook.catalogue.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a message: {@code {0}} with the first argument, and so on. */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    static String fill(String template, List<String> arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(found.group(1)))));
    }

    private Template() {}
}
