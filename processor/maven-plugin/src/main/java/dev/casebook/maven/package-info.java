/** The goals for Maven. */
@NullMarked
package dev.casebook.maven;

import org.jspecify.annotations.NullMarked;
