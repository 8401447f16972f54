/** What the compiler says about catalogues and handlers, and that it says nothing else. */
@NullMarked
package dev.casebook.processor.findings;

import org.jspecify.annotations.NullMarked;
