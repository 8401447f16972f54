@NullMarked
package dev.casebook.errorprone;

import org.jspecify.annotations.NullMarked;
