/** What rules have in common. */
@NullMarked
package dev.casebook.catalogue.rules.support;

import org.jspecify.annotations.NullMarked;
