package dev.casebook.examples.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what the desk decides about the bodies in a folder, and how many there are of which sort. */
public final class DeliveryDesk {
    /** Runs the desk on the folder that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: delivery-desk FOLDER");
            System.exit(2);
        }
        lines(new Desk().read(Path.of(arguments[0]))).forEach(System.out::println);
    }

    static List<String> lines(Desk.Result result) {
        List<String> lines = new ArrayList<>(
                Table.lines(Row.HEADINGS, result.rows().stream().map(Row::cells).toList()));
        lines.add("");
        lines.add(result.bodies() + " bodies, " + result.rows().size() + " errors: "
                + count(result, Row.Sort.TYPED) + " typed, "
                + count(result, Row.Sort.UNRECOGNIZED) + " unrecognized, "
                + count(result, Row.Sort.UNREADABLE) + " unreadable");
        return lines;
    }

    private static long count(Desk.Result result, Row.Sort sort) {
        return result.rows().stream().filter(row -> row.sort() == sort).count();
    }

    private DeliveryDesk() {}
}
