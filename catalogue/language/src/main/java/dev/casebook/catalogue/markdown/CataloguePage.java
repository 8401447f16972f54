package dev.casebook.catalogue.markdown;

import dev.casebook.catalogue.model.Catalogue;

/** A page with an upper part written by hand and a lower part, after the marker, generated from a catalogue. */
public final class CataloguePage {
    /** The line after which everything is generated from the catalogue. */
    public static final String MARKER = "<!-- Everything below is made from the catalogue: change it there. -->\n";

    /**
     * The page with its lower part generated again; a page without the marker gets it at its end. The upper part is kept.
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
