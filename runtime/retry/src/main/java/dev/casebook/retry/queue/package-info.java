/** The next attempt and the number of attempts as headers of a message, in plain data for any queue. */
@NullMarked
package dev.casebook.retry.queue;

import org.jspecify.annotations.NullMarked;
