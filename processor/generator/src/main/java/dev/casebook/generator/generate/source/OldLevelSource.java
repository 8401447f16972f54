package dev.casebook.generator.generate.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generated source that a compiler of a source level below 17 can read: without sealed types, and without the bodies of
 * methods. The build fails anyway; without these types one finding would come with a "cannot find symbol" for each use.
 */
public final class OldLevelSource {
    private static final Pattern SEALED = Pattern.compile("\\b(?:non-)?sealed (?=(?:abstract )?(?:class|interface))");
    private static final Pattern PERMITS = Pattern.compile("\\s+permits [^{]*(?=\\{)");
    private static final Pattern METHOD =
            Pattern.compile("(?m)^( {4,12})((?! )[^\\n;{}]*\\([^;{}]*\\)(?: throws [^{]*)? \\{)\\n"
                    + "(?:(?!\\1\\}$)[^\\n]*\\n)*+\\1\\}$");

    /** The same types and methods, which do nothing. */
    public static GeneratedFile of(GeneratedFile file) {
        String open =
                PERMITS.matcher(SEALED.matcher(file.source()).replaceAll("")).replaceAll(" ");
        String empty = METHOD.matcher(open).replaceAll(OldLevelSource::withoutBody);
        return new GeneratedFile(file.qualifiedName(), empty);
    }

    private static String withoutBody(MatchResult method) {
        return Matcher.quoteReplacement(method.group(1) + method.group(2) + " throw null; }");
    }

    private OldLevelSource() {}
}
