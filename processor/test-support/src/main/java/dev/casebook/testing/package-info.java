/** What the tests of several modules share. It depends on no other module. */
@NullMarked
package dev.casebook.testing;

import org.jspecify.annotations.NullMarked;
