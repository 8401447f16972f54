@NullMarked
package dev.casebook.tools.io;

import org.jspecify.annotations.NullMarked;
