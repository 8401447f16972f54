package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * What is at a second place of a finding.
 *
 * @param text such as {@code first used here}
 */
public record Label(String text) {
    public static final Label FIRST_WRITTEN = new Label("first written here");
    public static final Label FIRST_USED = new Label("first used here");
    public static final Label USED = new Label("used here");
    public static final Label OTHER_ONE = new Label("the other one");
    public static final Label OTHER_CONDITION = new Label("the other condition");
    public static final Label OTHER_PLACE = new Label("the other place");
    public static final Label OTHER_RANGE = new Label("the other range");
    public static final Label OTHER_CODES = new Label("the other codes");
    public static final Label OTHER_CODE = new Label("the other code");
    public static final Label NEXT_PARENT = new Label("next parent of the cycle");
    public static final Label SECRET = new Label("secret here");
    public static final Label RETIRED = new Label("retired here");
    public static final Label PUBLISHED = new Label("published here");
    public static final Label CURRENT_TEXT = new Label("current text");
    public static final Label LATER_KEY = new Label("the later key");
    public static final Label LAST_OF_CATEGORY = new Label("the last of them is here");

    public static final Label UNRECOGNIZED_CODES = new Label("every code that the catalogue does not list");
    public static final Label UNRECOGNIZED_CODES_OF_CATEGORY = new Label("its codes that the catalogue does not list");
    public static final Label UNREADABLE_BODIES = new Label("every body that cannot be read");
    public static final Label NO_ERRORS_YET = new Label("no errors so far");
    public static final Label ANY_SUBTYPE = new Label("whatever extends it");

    public Label {
        requireNonNull(text, "text");
    }

    /** Where a file is named. */
    public static Label reference(String path) {
        return new Label(path + " is referred to here");
    }

    /** What the parser of YAML says about the place. */
    public static Label ofParser(String words) {
        return new Label(words);
    }

    @Override
    public String toString() {
        return text;
    }
}
