package dev.casebook.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language tags under which texts for a locale are looked up, for generated code. */
public final class LanguageTags {
    /** The regions of Chinese that imply a script, as in CLDR's likely subtags. */
    private static final Map<String, String> SCRIPTS_OF_CHINESE =
            Map.of("HK", "Hant", "MO", "Hant", "TW", "Hant", "CN", "Hans", "SG", "Hans");

    /** Norwegian has two written forms, and {@code no} mostly means the first; the parent of both is {@code no} in CLDR. */
    private static final Map<String, List<String>> NORWEGIAN =
            Map.of("no", List.of("nb"), "nb", List.of("no"), "nn", List.of("no", "nb"));

    /**
     * The tags of a locale, from the complete tag to the language, according to the lookup of RFC 4647 (3.4):
     * {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. A region of Chinese implies its script: {@code zh-HK}, {@code
     * zh-Hant-HK}, {@code zh-Hant}, {@code zh}. Norwegian falls back to its other tags: {@code no}, {@code nb}. Empty for
     * {@link Locale#ROOT}.
     */
    public static List<String> of(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return List.of();
        }
        Set<String> tags = new LinkedHashSet<>();
        String tag = locale.toLanguageTag();
        if (isChineseWithoutScript(locale)) {
            tags.add(tag);
            addAll(tags, "zh-" + SCRIPTS_OF_CHINESE.get(locale.getCountry()) + "-" + locale.getCountry());
        }
        addAll(tags, tag);
        for (String other : NORWEGIAN.getOrDefault(locale.getLanguage(), List.of())) {
            addAll(tags, other + tag.substring(locale.getLanguage().length()));
        }
        return List.copyOf(tags);
    }

    private static boolean isChineseWithoutScript(Locale locale) {
        return locale.getLanguage().equals("zh")
                && locale.getScript().isEmpty()
                && SCRIPTS_OF_CHINESE.containsKey(locale.getCountry());
    }

    private static void addAll(Set<String> tags, String complete) {
        String tag = complete;
        while (!tag.isEmpty()) {
            tags.add(tag);
            tag = shorter(tag);
        }
    }

    /** Without the last part, and without a single-letter part before it, which is only a prefix of the last part. */
    private static String shorter(String tag) {
        String shorter = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        boolean opensNothing = shorter.lastIndexOf('-') == shorter.length() - 2;
        return opensNothing && shorter.length() > 2 ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    private LanguageTags() {}
}
