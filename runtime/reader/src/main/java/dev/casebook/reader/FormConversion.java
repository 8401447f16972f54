package dev.casebook.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a form as a JSON object: each field is a member, a repeated one is there again. */
final class FormConversion {
    private static final int RADIX = 16;

    static String json(String form) {
        List<String> members = new ArrayList<>();
        for (String field : form.strip().split("&", -1)) {
            int equals = field.indexOf('=');
            String name = equals < 0 ? field : field.substring(0, equals);
            String value = equals < 0 ? "" : field.substring(equals + 1);
            if (!name.isEmpty()) {
                members.add(SampleTree.quoted(decoded(name)) + ":" + SampleTree.quoted(decoded(value)));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    /** A percent sign without two digits is one; what is not UTF-8 becomes U+FFFD. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], RADIX) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], RADIX) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                decoded[length++] = (byte) (high * RADIX + low);
                i += 2;
            } else {
                decoded[length++] = bytes[i] == '+' ? (byte) ' ' : bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private FormConversion() {}
}
