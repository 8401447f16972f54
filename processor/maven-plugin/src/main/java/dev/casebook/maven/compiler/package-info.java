/** How a module's build calls the Java compiler, and what Casebook needs of that. */
@NullMarked
package dev.casebook.maven.compiler;

import org.jspecify.annotations.NullMarked;
