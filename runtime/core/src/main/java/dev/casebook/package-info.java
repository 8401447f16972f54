/** The classes that generated code uses, and the annotations that start the generation. */
@NullMarked
package dev.casebook;

import org.jspecify.annotations.NullMarked;
