/** Classes of dependencies, read from their class files. */
@NullMarked
package dev.casebook.maven.classes;

import org.jspecify.annotations.NullMarked;
