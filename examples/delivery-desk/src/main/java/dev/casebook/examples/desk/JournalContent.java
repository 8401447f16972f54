package dev.casebook.examples.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole lines of a journal.
 *
 * @param entries what they say
 * @param length how many bytes they are
 */
record JournalContent(List<JournalEntry> entries, int length) {
    JournalContent {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the lines; what is behind the last line end is left out.
     *
     * @throws IOException if a line is not an entry: without it, a message could be sent twice
     */
    static JournalContent of(byte[] bytes) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                entries.add(entry(ByteBuffer.wrap(bytes, start, i - start), entries.size() + 1));
                start = i + 1;
            }
        }
        return new JournalContent(entries, start);
    }

    private static JournalEntry entry(ByteBuffer line, int number) throws IOException {
        return JournalEntry.parse(text(line, number)).orElseThrow(() -> damaged(number));
    }

    private static String text(ByteBuffer line, int number) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
        } catch (CharacterCodingException e) {
            throw damaged(number);
        }
    }

    private static IOException damaged(int number) {
        return new IOException("line " + number + " of the journal is damaged: restore the file, or find out which"
                + " messages were sent before you name another journal");
    }
}
