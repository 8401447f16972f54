/** What all generators write with: literals, Javadoc, names of types, files. */
@NullMarked
package dev.casebook.generator.generate.source;

import org.jspecify.annotations.NullMarked;
