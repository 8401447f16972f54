@NullMarked
package dev.casebook.dynamodb;

import org.jspecify.annotations.NullMarked;
