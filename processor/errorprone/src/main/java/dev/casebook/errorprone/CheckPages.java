package dev.casebook.errorprone;

/** The addresses of the pages about the checks. */
final class CheckPages {
    /** The folder of the pages; a page is named like its check. */
    static final String FOLDER = "docs/checks/";

    private CheckPages() {}
}
