package dev.casebook.processor.generate;

/** Which characters of a catalogue's text can stand in a source file as they are. */
final class Characters {
    /** Whether a character is seen as what it is: no control, format, bidirectional or lone surrogate character. */
    static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The character as Java escapes it: one escape for each of its UTF-16 units. */
    static String escape(int point) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }

    private Characters() {}
}
