/** Catalogues that try to become code. */
@NullMarked
package dev.casebook.processor.hostile;

import org.jspecify.annotations.NullMarked;
