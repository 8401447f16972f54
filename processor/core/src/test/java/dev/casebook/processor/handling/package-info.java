@NullMarked
package dev.casebook.processor.handling;

import org.jspecify.annotations.NullMarked;
