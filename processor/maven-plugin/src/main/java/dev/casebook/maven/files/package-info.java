/** Files in folders and jars, as the compiler will see them. */
@NullMarked
package dev.casebook.maven.files;

import org.jspecify.annotations.NullMarked;
