@NullMarked
package dev.casebook.tools.imports;

import org.jspecify.annotations.NullMarked;
