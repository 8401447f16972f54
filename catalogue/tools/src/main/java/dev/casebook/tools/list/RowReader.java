package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import java.util.List;

/** Reads lists of one format. */
interface RowReader {
    /** The rows; what cannot be read goes to the findings. */
    List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings);
}
