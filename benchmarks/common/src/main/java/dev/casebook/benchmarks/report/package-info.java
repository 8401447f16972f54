/** What was measured, as numbers, tables, charts and a page. */
@NullMarked
package dev.casebook.benchmarks.report;

import org.jspecify.annotations.NullMarked;
