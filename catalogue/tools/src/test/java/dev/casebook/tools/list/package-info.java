@NullMarked
package dev.casebook.tools.list;

import org.jspecify.annotations.NullMarked;
