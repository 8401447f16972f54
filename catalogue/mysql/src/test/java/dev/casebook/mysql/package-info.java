@NullMarked
package dev.casebook.mysql;

import org.jspecify.annotations.NullMarked;
