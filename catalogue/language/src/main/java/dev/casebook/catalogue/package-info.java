/** Reads and checks catalogues; {@link dev.casebook.catalogue.CatalogueCompiler} is the entry point. */
@NullMarked
package dev.casebook.catalogue;

import org.jspecify.annotations.NullMarked;
