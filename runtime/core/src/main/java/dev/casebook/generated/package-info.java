/**
 * What generated code calls. Not for users: it changes together with the generator, in any release, and without a notice.
 */
@NullMarked
package dev.casebook.generated;

import org.jspecify.annotations.NullMarked;
