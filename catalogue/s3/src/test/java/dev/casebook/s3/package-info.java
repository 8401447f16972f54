@NullMarked
package dev.casebook.s3;

import org.jspecify.annotations.NullMarked;
