package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.CONTROL_CHARACTER;
import static dev.casebook.catalogue.diagnostic.ValueProblems.SEVERAL_LINES;
import static dev.casebook.catalogue.diagnostic.ValueProblems.TEXT_TOO_LONG;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads texts for people. */
public final class Texts {
    /** The most characters of a text. Each takes six bytes at most in a class file, which holds 65,535 for one text. */
    public static final int MAX = 10_000;

    /** The most characters of a text on one line. */
    public static final int MAX_OF_A_LINE = 200;

    /** A text of one or more lines. */
    public static Optional<Located<String>> text(Syntax value, BindContext context) {
        return Scalars.read(value, context).filter(text -> isGood(text, MAX, context));
    }

    /** A text on one line. */
    public static Optional<Located<String>> line(Syntax value, BindContext context) {
        return Scalars.read(value, context)
                .filter(text -> isGood(text, MAX_OF_A_LINE, context) && isOneLine(text, context));
    }

    private static boolean isGood(Located<String> text, int most, BindContext context) {
        int length = text.value().codePointCount(0, text.value().length());
        if (length > most) {
            context.add(TEXT_TOO_LONG.of(length, most).at(text.span()));
            return false;
        }
        OptionalInt control = text.value().codePoints().filter(Texts::isRefused).findFirst();
        control.ifPresent(point -> context.add(CONTROL_CHARACTER.of(point).at(text.span())));
        return control.isEmpty();
    }

    private static boolean isOneLine(Located<String> text, BindContext context) {
        boolean oneLine = text.value().codePoints().noneMatch(Texts::endsLine);
        if (!oneLine) {
            context.add(SEVERAL_LINES.of().at(text.span()));
        }
        return oneLine;
    }

    // quotes let them in as escapes, such as "\0" or "\ud800"
    private static boolean isRefused(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE || (type == Character.CONTROL && !endsLine(point) && point != '\t');
    }

    private static boolean endsLine(int point) {
        return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private Texts() {}
}
