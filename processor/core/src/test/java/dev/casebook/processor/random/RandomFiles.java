package dev.casebook.processor.random;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The files of a random catalogue: what it includes, its translations, and sometimes an overlay of it. */
final class RandomFiles {
    static final String CATALOGUE = "xyz.yaml";
    static final String OVERLAY = "ours.yaml";

    private final RandomCatalogue catalogue;
    private final Random random;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder head = new StringBuilder();

    private RandomFiles(long seed) {
        catalogue = new RandomCatalogue(seed);
        random = new Random(~seed);
    }

    /** The text of each file by its path; the catalogue is first. */
    static Map<String, String> of(long seed) {
        return new RandomFiles(seed).write();
    }

    private Map<String, String> write() {
        String text = catalogue.write();
        files.put(CATALOGUE, text);
        if (random.nextBoolean()) {
            include();
        }
        if (random.nextBoolean()) {
            translate();
        }
        files.put(CATALOGUE, text + head);
        if (random.nextBoolean()) {
            files.put(OVERLAY, overlay());
        }
        return files;
    }

    private void include() {
        head.append("include: more.yaml\n");
        files.put("more.yaml", """
                categories:
                  included: {title: Included, advice: give-up}
                errors:
                  INCLUDED_ONE: {code: 800001, category: included, title: One, remedy: R}
                """);
    }

    private void translate() {
        head.append("translations: [de, pt-BR]\n");
        for (String language : List.of("de", "pt-BR")) {
            StringBuilder text = new StringBuilder("casebook: 1\nlanguage: " + language + "\n");
            section("categories", catalogue.categoryTitles(), text);
            section("errors", catalogue.errorTitles(), text);
            files.put("xyz." + language + ".yaml", text.toString());
        }
    }

    private void section(String name, Map<String, String> titles, StringBuilder text) {
        if (titles.isEmpty()) {
            return;
        }
        text.append(name).append(":\n");
        titles.forEach((entry, title) -> text.append("  " + entry + ":\n    title: {original: " + title
                + ", translation: " + pick(titles.values()) + "}\n"));
    }

    private String overlay() {
        StringBuilder text = new StringBuilder("""
                casebook: 1
                amends: {catalogue: xyz.yaml, package: acme}
                name: Ours
                revision: "2"
                categories:
                  added-here: {title: Ours, advice: fix-request}
                """);
        catalogue.categoryTitles().keySet().stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> text.append("  " + name + ": {advice: contact-vendor}\n"));
        text.append("errors:\n  OURS_ADDED: {code: 800002, category: added-here, title: Added, remedy: R}\n");
        catalogue.errorTitles().keySet().stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> text.append("  " + name + ": {title: Changed, advice: give-up}\n"));
        return text.toString();
    }

    private <T> T pick(Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }
}
