@NullMarked
package dev.casebook.tools.compare.rules;

import org.jspecify.annotations.NullMarked;
