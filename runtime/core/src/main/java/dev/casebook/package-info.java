/** The classes that generated code uses, and the annotations that start the generation. */
@CheckReturnValue
@NullMarked
package dev.casebook;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
