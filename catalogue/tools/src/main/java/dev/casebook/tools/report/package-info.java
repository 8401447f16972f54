/** Forms of reports that other tools read. */
@NullMarked
package dev.casebook.tools.report;

import org.jspecify.annotations.NullMarked;
