package dev.casebook.catalogue.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a message: {@code {code}} with the argument of this name. */
final class Template {
    /** A name in braces; {@code {order-id}} and {@code {seconds:int}} are none. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    static String fill(String template, List<Argument> arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), arguments)));
    }

    private static String value(String name, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(name))
                .map(Argument::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no argument " + name));
    }

    private Template() {}
}
