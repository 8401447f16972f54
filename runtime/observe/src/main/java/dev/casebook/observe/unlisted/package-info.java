/** Codes that no catalogue lists: counted, and written to a file. */
@NullMarked
package dev.casebook.observe.unlisted;

import org.jspecify.annotations.NullMarked;
