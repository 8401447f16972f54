package dev.casebook.processor.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** The places of a catalogue that name a file, or where something is found. */
enum PathPlace {
    INCLUDED("include: %s", "", 3),
    ONE_OF_SEVERAL_INCLUDED("include: [./part.yaml, %s]", "", 3),
    INCLUDED_BY_A_PART("include: ./part.yaml", "include: %s", 3),
    AMENDED("amends: %s", "", 3),
    CATALOGUE_OF_AMENDED("amends: {catalogue: %s}", "", 3),
    PACKAGE_OF_AMENDED("amends: {catalogue: ./base.yaml, package: %s}", "", 1),
    LANGUAGE("translations: [%s]", "", 0);

    /** The folder of the files. */
    static final String FOLDER = "errors/";

    private static final String ERRORS = """
            categories: {%1$s: {title: Some, advice: give-up}}
            errors: {%2$s: {code: %3$d, category: %1$s, title: One, remedy: None.}}
            """;

    private final String head;
    private final String headOfPart;
    private final int taken;

    PathPlace(String head, String headOfPart, int taken) {
        this.head = head;
        this.headOfPart = headOfPart;
        this.taken = taken;
    }

    /** How many of the hostile texts are what can stand here; all others are refused. */
    int taken() {
        return taken;
    }

    /** Whether what is taken is the path of a file. */
    boolean namesFiles() {
        return this != PACKAGE_OF_AMENDED;
    }

    /** A catalogue with a text at this place, as YAML writes it, and the files that it stands on, by their paths. */
    Map<String, String> files(String written) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "billing.yaml", catalogue("Billing", head.formatted(written), "own", "OWN", 1));
        files.put(FOLDER + "part.yaml", headOfPart.formatted(written) + "\n" + ERRORS.formatted("part", "PART", 2));
        files.put(FOLDER + "base.yaml", catalogue("Base", "", "base", "BASE", 3));
        return files;
    }

    /** What can stand in the file that is named here. */
    String named() {
        return head.startsWith("amends:")
                ? catalogue("Other", "", "other", "OTHER", 4)
                : ERRORS.formatted("other", "OTHER", 4);
    }

    private static String catalogue(String name, String head, String category, String error, int code) {
        return "casebook: 1\nname: " + name + "\ntitle: T\nrevision: 1\n" + head + "\n"
                + ERRORS.formatted(category, error, code);
    }
}
