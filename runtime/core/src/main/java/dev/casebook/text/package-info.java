/** Templates that find values in texts, and the types of these values. */
@CheckReturnValue
@NullMarked
package dev.casebook.text;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
