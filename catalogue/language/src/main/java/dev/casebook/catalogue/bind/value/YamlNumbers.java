package dev.casebook.catalogue.bind.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** What YAML 1.1 makes of a text that looks like a number, for messages: {@code 010} is 8 and {@code 12:30} is 750. */
final class YamlNumbers {
    private static final int MAX = 60;
    private static final Pattern BINARY = Pattern.compile("0b[01]+");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]*");
    // possessive: other repeated groups take a frame of the stack for each part
    private static final Pattern BASE_60 = Pattern.compile("[1-9][0-9]*(:[0-5]?[0-9])++");
    private static final Pattern FLOAT = Pattern.compile("[0-9]+\\.[0-9]*|[0-9]+(\\.[0-9]*)?[eE][-+]?[0-9]{1,2}");

    /** The number; empty for what is no number in YAML 1.1 either. */
    static Optional<String> read(String text) {
        if (text.length() > MAX) {
            return Optional.empty();
        }
        boolean signed = text.startsWith("+") || text.startsWith("-");
        String sign = text.startsWith("-") ? "-" : "";
        return unsigned((signed ? text.substring(1) : text).replace("_", "")).map(number -> sign + number);
    }

    private static Optional<String> unsigned(String text) {
        if (BINARY.matcher(text).matches()) {
            return Optional.of(new BigInteger(text.substring(2), 2).toString());
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(new BigInteger(text, 8).toString());
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(new BigInteger(text.substring(2), 16).toString());
        }
        if (BASE_60.matcher(text).matches()) {
            return Optional.of(base60(text).toString());
        }
        return decimal(text);
    }

    private static Optional<String> decimal(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(text);
        }
        return FLOAT.matcher(text).matches() ? Optional.of(new BigDecimal(text).toPlainString()) : Optional.empty();
    }

    private static BigInteger base60(String text) {
        BigInteger number = BigInteger.ZERO;
        for (String part : text.split(":", -1)) {
            number = number.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
        }
        return number;
    }

    private YamlNumbers() {}
}
