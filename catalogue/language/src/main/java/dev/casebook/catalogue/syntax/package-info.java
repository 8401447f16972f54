/** YAML as a tree with places; the one user of the YAML library. */
@NullMarked
package dev.casebook.catalogue.syntax;

import org.jspecify.annotations.NullMarked;
