/** Errors in events of Sentry. */
@NullMarked
package dev.casebook.observe.sentry;

import org.jspecify.annotations.NullMarked;
