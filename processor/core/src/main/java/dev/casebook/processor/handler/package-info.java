/** What a handler class handles of sealed hierarchies, and what it does not. Writes nothing. */
@NullMarked
package dev.casebook.processor.handler;

import org.jspecify.annotations.NullMarked;
