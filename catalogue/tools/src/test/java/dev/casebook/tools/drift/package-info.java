@NullMarked
package dev.casebook.tools.drift;

import org.jspecify.annotations.NullMarked;
