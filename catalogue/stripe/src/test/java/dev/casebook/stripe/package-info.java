@NullMarked
package dev.casebook.stripe;

import org.jspecify.annotations.NullMarked;
