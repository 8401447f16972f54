package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.NOT_UTF8;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.OTHER_ENCODING;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_BYTES;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes the bytes of a catalogue, which is UTF-8 wherever it comes from. */
public final class Utf8Decoder {
    /** The maximum size of a catalogue in bytes; readers read one byte more, to see that a file is larger. */
    public static final int MAX_BYTES = TextLimits.BYTES;

    /** The text; where a byte is not UTF-8, no text and a finding at the place where decoding ends. */
    public static Checked<SourceText> decode(String name, byte[] bytes) {
        SourceText nothing = SourceText.of(name, "");
        if (bytes.length > MAX_BYTES) {
            return refused(TOO_MANY_BYTES.of(MAX_BYTES).at(nothing.start()));
        }
        Optional<Charset> other = OtherEncoding.of(bytes);
        return other.isPresent()
                ? refused(OTHER_ENCODING.of(other.get().name()).at(nothing.start()))
                : decodeUtf8(name, bytes);
    }

    /** What can be read of bytes that {@link #decode} refuses, so that what they name is known; empty for too many. */
    public static Optional<SourceText> guess(String name, byte[] bytes) {
        Charset charset = OtherEncoding.of(bytes).orElse(StandardCharsets.UTF_8);
        return bytes.length > MAX_BYTES
                ? Optional.empty()
                : Optional.of(SourceText.of(name, new String(bytes, charset)));
    }

    private static Checked<SourceText> refused(Finding finding) {
        return new Checked<>(Optional.empty(), List.of(finding));
    }

    private static Checked<SourceText> decodeUtf8(String name, byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult end = decoder.decode(left, text, true);
        SourceText source = SourceText.of(name, text.flip().toString());
        return end.isError()
                ? refused(finding(source, bytes, left.position()))
                : new Checked<>(Optional.of(source), List.of());
    }

    private static Finding finding(SourceText readable, byte[] bytes, int index) {
        int end = readable.text().codePointCount(0, readable.text().length());
        return NOT_UTF8.of(bytes[index], index).at(readable.between(end, end));
    }

    private Utf8Decoder() {}
}
