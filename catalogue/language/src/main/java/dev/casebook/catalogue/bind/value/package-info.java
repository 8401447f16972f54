/** Single values: dates, numbers, texts, codes, names, pointers. */
@NullMarked
package dev.casebook.catalogue.bind.value;

import org.jspecify.annotations.NullMarked;
