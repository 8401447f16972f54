/** What tools such as Error Prone are told about methods: the lowest package, which every other can use. */
@NullMarked
package dev.casebook.annotation;

import org.jspecify.annotations.NullMarked;
