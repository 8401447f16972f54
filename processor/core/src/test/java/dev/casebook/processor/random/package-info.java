/** Random valid catalogues, compiled by every compiler. */
@NullMarked
package dev.casebook.processor.random;

import org.jspecify.annotations.NullMarked;
