/** Templates that find values in texts, and the types of these values. */
@NullMarked
package dev.casebook.text;

import org.jspecify.annotations.NullMarked;
