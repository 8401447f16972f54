package dev.casebook.maven.compiler;

import static dev.casebook.catalogue.diagnostic.BuildProblems.SOURCE_LEVEL;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level of the language has sealed classes: generated code needs Java 17. */
final class SourceLevelRule {
    private static final int MIN_LEVEL = 17;
    private static final Pattern LEVEL = Pattern.compile("(?:1\\.)?(\\d{1,3})");

    static Optional<Finding> check(CompilerSettings settings) {
        return settings.sourceLevel().filter(SourceLevelRule::isTooLow).map(level -> SOURCE_LEVEL.of(level));
    }

    private static boolean isTooLow(String level) {
        Matcher matcher = LEVEL.matcher(level);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) < MIN_LEVEL;
    }

    private SourceLevelRule() {}
}
