/** Reads lists of errors as vendors publish them: tables, JSON, enums, OpenAPI, lines of text. */
@NullMarked
package dev.casebook.tools.list;

import org.jspecify.annotations.NullMarked;
