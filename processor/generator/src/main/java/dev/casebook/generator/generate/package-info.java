/** Writes the files of a plan: one class for each generated thing. The one user of JavaPoet. */
@NullMarked
package dev.casebook.generator.generate;

import org.jspecify.annotations.NullMarked;
