/** Writes generated sources to a folder, without a compiler. */
@NullMarked
package dev.casebook.generator.files;

import org.jspecify.annotations.NullMarked;
