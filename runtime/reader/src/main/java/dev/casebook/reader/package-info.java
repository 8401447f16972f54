/** From the bytes of a reply or a webhook to reports and typed errors. */
@NullMarked
package dev.casebook.reader;

import org.jspecify.annotations.NullMarked;
