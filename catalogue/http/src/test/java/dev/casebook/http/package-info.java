@NullMarked
package dev.casebook.http;

import org.jspecify.annotations.NullMarked;
