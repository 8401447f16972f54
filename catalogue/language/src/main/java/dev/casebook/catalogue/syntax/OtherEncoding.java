package dev.casebook.catalogue.syntax;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The encodings of Unicode that are not UTF-8, known by how a text in them begins: with a byte order mark, or with a
 * character of ASCII. A file that is not UTF-8 for another reason has no sign of what it is.
 *
 * @param name of the encoding
 * @param beginning the first four bytes or fewer, in hexadecimal digits
 */
record OtherEncoding(String name, Pattern beginning) {
    private static final int SIGN = 4;

    // the longer signs first: each of UTF-32 begins like one of UTF-16
    private static final List<OtherEncoding> ALL = List.of(
            new OtherEncoding("UTF-32BE", Pattern.compile("0000feff|000000(?!00)[0-7][0-9a-f]")),
            new OtherEncoding("UTF-32LE", Pattern.compile("fffe0000|(?!00)[0-7][0-9a-f]000000")),
            new OtherEncoding("UTF-16BE", Pattern.compile("feff.*|00(?!00)[0-7][0-9a-f].*")),
            new OtherEncoding("UTF-16LE", Pattern.compile("fffe.*|(?!00)[0-7][0-9a-f]00.*")));

    /** The encoding of a text that is not UTF-8; empty where nothing says so. */
    static Optional<Charset> of(byte[] bytes) {
        String beginning = HexFormat.of().formatHex(bytes, 0, Math.min(SIGN, bytes.length));
        return ALL.stream()
                .filter(encoding -> encoding.beginning().matcher(beginning).matches())
                .map(encoding -> Charset.forName(encoding.name()))
                .findFirst();
    }
}
