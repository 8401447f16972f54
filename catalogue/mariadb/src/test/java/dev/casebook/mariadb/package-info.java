@NullMarked
package dev.casebook.mariadb;

import org.jspecify.annotations.NullMarked;
