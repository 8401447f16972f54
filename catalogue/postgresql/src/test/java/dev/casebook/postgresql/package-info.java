@NullMarked
package dev.casebook.postgresql;

import org.jspecify.annotations.NullMarked;
