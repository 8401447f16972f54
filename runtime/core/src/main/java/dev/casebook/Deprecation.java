package dev.casebook;

/**
 * Why an error of a catalogue is not to be used any more.
 *
 * @param reason why, and what takes its place
 * @param since the revision that deprecated it, or an empty text
 */
public record Deprecation(String reason, String since) {}
