package dev.casebook.reader;

/** A value of a pointer with {@code **}, with its depth. */
record DeepValue(int depth, Object value) {}
