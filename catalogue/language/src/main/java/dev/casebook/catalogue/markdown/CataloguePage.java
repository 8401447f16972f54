package dev.casebook.catalogue.markdown;

import dev.casebook.catalogue.model.Catalogue;

/** A page whose upper part people write and whose lower part, behind the marker, is made from a catalogue. */
public final class CataloguePage {
    /** The line behind which everything is made from the catalogue. */
    public static final String MARKER = "<!-- Everything below is made from the catalogue: change it there. -->\n";

    /**
     * The page with its lower part made anew; a page without the marker gets it at its end. What people wrote is kept.
     *
     * @param page the page as it is
     * @param catalogue a catalogue without findings that are errors
     */
    public static String refreshed(String page, Catalogue catalogue) {
        int marker = page.indexOf(MARKER);
        String written = marker < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, marker);
        return written + MARKER + "\n" + CatalogueMarkdown.of(catalogue);
    }

    private CataloguePage() {}
}
