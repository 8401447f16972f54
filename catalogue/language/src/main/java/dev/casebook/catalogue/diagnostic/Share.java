package dev.casebook.catalogue.diagnostic;

/**
 * A part of a whole.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Share(int part, int whole) {}
