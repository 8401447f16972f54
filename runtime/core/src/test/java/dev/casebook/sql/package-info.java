@NullMarked
package dev.casebook.sql;

import org.jspecify.annotations.NullMarked;
