@NullMarked
package dev.casebook.gradle;

import org.jspecify.annotations.NullMarked;
