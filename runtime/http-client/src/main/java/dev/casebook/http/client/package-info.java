/** Calls with {@code java.net.http} whose errors are those of a catalogue. */
@CheckReturnValue
@NullMarked
package dev.casebook.http.client;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
