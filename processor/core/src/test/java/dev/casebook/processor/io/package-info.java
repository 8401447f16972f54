@NullMarked
package dev.casebook.processor.io;

import org.jspecify.annotations.NullMarked;
