@NullMarked
package dev.casebook.tools.add;

import org.jspecify.annotations.NullMarked;
