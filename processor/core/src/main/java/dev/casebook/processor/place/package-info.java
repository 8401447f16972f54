/** Where in the user's source a message stands. */
@NullMarked
package dev.casebook.processor.place;

import org.jspecify.annotations.NullMarked;
