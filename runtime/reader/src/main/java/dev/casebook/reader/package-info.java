/** From the bytes of a reply or a webhook to reports and typed errors. */
@CheckReturnValue
@NullMarked
package dev.casebook.reader;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
