/** What the compiler knows: positions, annotations, visibility, and types as text. */
@NullMarked
package dev.casebook.processor.compiler;

import org.jspecify.annotations.NullMarked;
