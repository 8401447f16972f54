/** What is wrong with a text: findings as values, and the one list of messages. */
@NullMarked
package dev.casebook.catalogue.diagnostic;

import org.jspecify.annotations.NullMarked;
