package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.Problem.NOT_UTF8;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a catalogue, which is UTF-8 wherever it comes from. */
public final class Utf8 {
    /** The text; where a byte is not UTF-8, no text and a finding at the place where decoding ends. */
    public static Checked<SourceText> decode(String name, byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult end = decoder.decode(left, text, true);
        Findings findings = new Findings();
        SourceText source = SourceText.of(name, text.flip().toString());
        if (!end.isError()) {
            return findings.check(Optional.of(source));
        }
        findings.add(finding(source, bytes, left.position()));
        return findings.check(Optional.empty());
    }

    private static Diagnostic finding(SourceText readable, byte[] bytes, int index) {
        int end = readable.text().codePointCount(0, readable.text().length());
        return Diagnostic.at(
                readable.between(end, end), NOT_UTF8, String.format("0x%02X", bytes[index]), Integer.toString(index));
    }

    private Utf8() {}
}
