/** Writes what a comparison came to, for people and for tools. */
@NullMarked
package dev.casebook.tools.compare.report;

import org.jspecify.annotations.NullMarked;
