/** A catalogue as a page of Markdown for people. */
@NullMarked
package dev.casebook.catalogue.markdown;

import org.jspecify.annotations.NullMarked;
