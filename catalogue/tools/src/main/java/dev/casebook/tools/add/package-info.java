/** Proposes entries for codes that were met in production and are not listed. */
@NullMarked
package dev.casebook.tools.add;

import org.jspecify.annotations.NullMarked;
