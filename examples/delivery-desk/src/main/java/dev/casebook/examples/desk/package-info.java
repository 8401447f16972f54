/** A delivery desk: reads what WhatsApp answered, and decides what becomes of each message. */
@NullMarked
package dev.casebook.examples.desk;

import org.jspecify.annotations.NullMarked;
