/** A catalogue as JSON, for other languages and tools. */
@NullMarked
package dev.casebook.tools.json;

import org.jspecify.annotations.NullMarked;
