/** The changes that are looked for, one file for each subject. */
@NullMarked
package dev.casebook.tools.compare.rules;

import org.jspecify.annotations.NullMarked;
