/** What sources say about catalogues and handlers, found without compiling them. */
@NullMarked
package dev.casebook.maven.source;

import org.jspecify.annotations.NullMarked;
