package dev.casebook.examples.first;

import java.util.List;

/** What is not a sentence of this program is printed with an indentation. */
final class Output {
    static void print(List<String> lines) {
        lines.forEach(Output::print);
    }

    static void print(String line) {
        System.out.println(("    " + line).stripTrailing());
    }

    private Output() {}
}
