@NullMarked
package dev.casebook.oauth;

import org.jspecify.annotations.NullMarked;
