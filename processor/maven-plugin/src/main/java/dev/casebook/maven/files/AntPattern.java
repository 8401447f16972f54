package dev.casebook.maven.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns that Maven selects resources with: {@code **} for folders, {@code *} and {@code ?} in a name. */
final class AntPattern {
    private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+");

    static boolean matches(String pattern, String path) {
        String whole = pattern.replace('\\', '/');
        return path.matches(regex(whole.endsWith("/") ? whole + "**" : whole));
    }

    private static String regex(String pattern) {
        return WILDCARD.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(regexOf(part.group())));
    }

    private static String regexOf(String part) {
        return switch (part) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> Pattern.quote(part);
        };
    }

    private AntPattern() {}
}
