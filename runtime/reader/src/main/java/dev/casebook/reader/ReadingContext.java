package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.envelope.CodeKind;
import java.util.function.Predicate;

/** What the values of one body are read with: the limits, the type of the codes, which are listed, and how the body arrived. */
record ReadingContext(Limits limits, CodeKind codes, Predicate<ErrorReport> listed, Arrival arrival) {}
