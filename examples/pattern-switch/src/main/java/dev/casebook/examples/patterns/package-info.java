/** What Java 21 adds: a switch over sealed types that needs no {@code default}. */
@NullMarked
package dev.casebook.examples.patterns;

import org.jspecify.annotations.NullMarked;
