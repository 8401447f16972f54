package dev.casebook.text;

/** Texts that consist of a beginning, a number and an end, such as {@code FLOOD_WAIT_30}. */
public final class NumberedText {
    private static final int MAX_DIGITS = 18;

    /**
     * Whether a text consists of a beginning, 1 to 18 digits, and an end.
     *
     * @param text the text
     * @param prefix the beginning
     * @param suffix the end, which may be empty
     * @return whether it matches
     */
    public static boolean matches(String text, String prefix, String suffix) {
        int digits = text.length() - prefix.length() - suffix.length();
        if (digits < 1 || digits > MAX_DIGITS || !text.startsWith(prefix) || !text.endsWith(suffix)) {
            return false;
        }
        for (int i = prefix.length(); i < prefix.length() + digits; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private NumberedText() {}
}
