package dev.casebook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The language tags under which texts for a locale are looked up, for generated code. */
public final class LanguageTags {
    /**
     * The tags of a locale, from the complete tag to the language, according to the lookup of RFC 4647 (3.4):
     * {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. Empty for {@link Locale#ROOT}.
     */
    public static List<String> of(Locale locale) {
        List<String> tags = new ArrayList<>();
        String tag = locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
        while (!tag.isEmpty()) {
            tags.add(tag);
            tag = shorter(tag);
        }
        return tags;
    }

    /** Without the last part, and without a single-letter part before it, which is only a prefix of the last part. */
    private static String shorter(String tag) {
        String shorter = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        boolean opensNothing = shorter.lastIndexOf('-') == shorter.length() - 2;
        return opensNothing && shorter.length() > 2 ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    private LanguageTags() {}
}
