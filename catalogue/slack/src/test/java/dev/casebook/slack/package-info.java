@NullMarked
package dev.casebook.slack;

import org.jspecify.annotations.NullMarked;
