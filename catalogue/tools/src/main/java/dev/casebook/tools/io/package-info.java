/** Reads and writes the files of the tools. */
@NullMarked
package dev.casebook.tools.io;

import org.jspecify.annotations.NullMarked;
