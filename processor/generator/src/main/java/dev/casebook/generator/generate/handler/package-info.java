/** Generates the interfaces of handlers. */
@NullMarked
package dev.casebook.generator.generate.handler;

import org.jspecify.annotations.NullMarked;
