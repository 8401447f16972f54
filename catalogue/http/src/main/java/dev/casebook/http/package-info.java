/**
 * The HTTP status codes from 400 on as types. Nearly everything here is made from {@code http.yaml}; {@link
 * dev.casebook.http.Http} leads from a reply to them.
 */
@ErrorCatalogue("./http.yaml")
@NullMarked
package dev.casebook.http;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
