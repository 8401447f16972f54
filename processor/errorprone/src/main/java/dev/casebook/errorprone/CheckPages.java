package dev.casebook.errorprone;

/** Where the checks' pages stand. */
final class CheckPages {
    /** The folder of the pages; a page is named like its check. */
    static final String FOLDER = "docs/checks/";

    private CheckPages() {}
}
