package dev.casebook.processor.hostile;

/** Tells characters that people see from those that act on what stands around them. */
final class Visible {
    /** Where the first character stands that nobody sees; -1 where there is none. */
    static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHidden(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private Visible() {}
}
