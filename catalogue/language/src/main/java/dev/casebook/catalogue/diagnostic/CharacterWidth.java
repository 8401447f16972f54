package dev.casebook.catalogue.diagnostic;

/** How many columns of a terminal a character takes. */
final class CharacterWidth {
    // ranges that the Unicode standard (annex 11) calls wide or full-width, and emoji; the first and the last of each
    // range
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= point && point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private CharacterWidth() {}
}
