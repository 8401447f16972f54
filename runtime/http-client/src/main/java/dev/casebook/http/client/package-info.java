/** Calls with {@code java.net.http} whose errors are those of a catalogue. */
@NullMarked
package dev.casebook.http.client;

import org.jspecify.annotations.NullMarked;
