package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;

/** What the values of one body are read with: the limits, the type of the codes, and how the body arrived. */
record ReadingContext(Limits limits, CodeKind codes, Arrival arrival) {}
