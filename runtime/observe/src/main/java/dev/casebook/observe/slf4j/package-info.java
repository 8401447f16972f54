/** Errors in log events and in the MDC of SLF4J 2. */
@NullMarked
package dev.casebook.observe.slf4j;

import org.jspecify.annotations.NullMarked;
