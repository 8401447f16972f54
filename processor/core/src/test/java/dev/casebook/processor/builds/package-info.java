/** Builds that are set up wrongly, or in ways of their own: the finding that matters comes alone. */
@NullMarked
package dev.casebook.processor.builds;

import org.jspecify.annotations.NullMarked;
