/** What generated code stands on, and the annotations that start it. */
@NullMarked
package dev.casebook;

import org.jspecify.annotations.NullMarked;
