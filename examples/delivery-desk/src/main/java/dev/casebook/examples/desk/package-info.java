/** A delivery desk: sends messages with WhatsApp, and sees each of them to its end. */
@NullMarked
package dev.casebook.examples.desk;

import org.jspecify.annotations.NullMarked;
