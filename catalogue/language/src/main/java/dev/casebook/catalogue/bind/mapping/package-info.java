/** The keys of a mapping, what each of them holds, and how mappings and lists are read. */
@NullMarked
package dev.casebook.catalogue.bind.mapping;

import org.jspecify.annotations.NullMarked;
