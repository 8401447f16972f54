package dev.casebook;

/**
 * Why an error of a catalogue is deprecated.
 *
 * @param reason the reason
 * @param since the revision that deprecated it, or an empty text
 */
public record Deprecation(String reason, String since) {}
