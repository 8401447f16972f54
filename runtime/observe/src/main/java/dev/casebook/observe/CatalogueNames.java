package dev.casebook.observe;

import dev.casebook.CodedException;

/** The name of a catalogue, taken from its root exception: {@code WhatsApp} from {@code WhatsAppException}. */
final class CatalogueNames {
    private static final String SUFFIX = "Exception";

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return nameOf(root(type));
        }
    };

    static String of(CodedException error) {
        return NAMES.get(error.getClass());
    }

    private static Class<?> root(Class<?> type) {
        Class<?> root = type;
        while (root.getSuperclass() != CodedException.class) {
            root = root.getSuperclass();
        }
        return root;
    }

    private static String nameOf(Class<?> root) {
        String name = root.getSimpleName();
        boolean isLonger = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
        return isLonger ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private CatalogueNames() {}
}
