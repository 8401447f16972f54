/** The plugin {@code dev.casebook} for Gradle. */
@NullMarked
package dev.casebook.gradle;

import org.jspecify.annotations.NullMarked;
