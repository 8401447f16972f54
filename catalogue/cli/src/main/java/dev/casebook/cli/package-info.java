/** The command {@code casebook}: a class for each of its commands, and thin ones. */
@NullMarked
package dev.casebook.cli;

import org.jspecify.annotations.NullMarked;
