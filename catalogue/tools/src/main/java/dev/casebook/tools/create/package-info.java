/** Writes a first catalogue from sample bodies. */
@NullMarked
package dev.casebook.tools.create;

import org.jspecify.annotations.NullMarked;
