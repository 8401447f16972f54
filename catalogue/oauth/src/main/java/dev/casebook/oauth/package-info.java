/**
 * The errors of OAuth 2.0 and OpenID Connect as types. Nearly everything here is made from {@code oauth.yaml}; {@link
 * dev.casebook.oauth.OAuth} reads challenges and redirects.
 */
@ErrorCatalogue("./oauth.yaml")
@NullMarked
package dev.casebook.oauth;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
