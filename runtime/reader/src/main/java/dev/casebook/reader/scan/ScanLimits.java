package dev.casebook.reader.scan;

/**
 * The limits that hold while tokens are read.
 *
 * @param maxDepth the maximum nesting depth of objects and arrays
 * @param maxNameLength the maximum length of a name, in characters
 */
public record ScanLimits(int maxDepth, int maxNameLength) {}
