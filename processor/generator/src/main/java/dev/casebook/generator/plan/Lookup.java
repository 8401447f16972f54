package dev.casebook.generator.plan;

import static java.util.Comparator.comparingInt;

import dev.casebook.text.NumberedText;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the codes of a catalogue lead to, in the order of precedence. */
public sealed interface Lookup {
    /**
     * Integer codes, alone and with subcodes.
     *
     * @param single what a code leads to where no pair decides
     * @param subcodes for each code with pairs, what its subcodes lead to
     */
    record Integers(IntegerTable single, SortedMap<Integer, IntegerTable> subcodes) implements Lookup {
        public Integers {
            subcodes = Collections.unmodifiableSortedMap(new TreeMap<>(subcodes));
        }
    }

    /**
     * Text codes, alone and with subcodes.
     *
     * @param single what a code leads to where no pair decides
     * @param pairs what a code and a subcode lead to, joined by {@link #SEPARATOR}
     */
    record Texts(TextTable single, TextTable pairs) implements Lookup {
        /** No code of a catalogue contains it. */
        public static final String SEPARATOR = "\u001f";

        /** Whether the catalogue has subcodes. */
        public boolean hasPairs() {
            return pairs.size() > 0;
        }
    }

    /**
     * What texts lead to: exact ones first, then patterns, then beginnings.
     *
     * @param exact in ascending order
     * @param patterns in the order of the catalogue; no text matches two of them
     * @param prefixes the longest first
     */
    record TextTable(List<ExactCode<String>> exact, List<Pattern> patterns, List<Prefix> prefixes) {
        public TextTable {
            exact = exact.stream().sorted().toList();
            patterns = List.copyOf(patterns);
            prefixes = prefixes.stream()
                    .sorted(comparingInt((Prefix prefix) -> -prefix.prefix().length())
                            .thenComparing(Prefix::prefix))
                    .toList();
        }

        int size() {
            return exact.size() + patterns.size() + prefixes.size();
        }

        /** The index of the type that a text leads to. */
        public OptionalInt find(String text) {
            IntStream byCode =
                    exact.stream().filter(code -> code.code().equals(text)).mapToInt(ExactCode::index);
            IntStream byPattern = patterns.stream()
                    .filter(pattern -> NumberedText.matches(text, pattern.prefix(), pattern.suffix()))
                    .mapToInt(Pattern::index);
            IntStream byPrefix = prefixes.stream()
                    .filter(prefix -> text.startsWith(prefix.prefix()))
                    .mapToInt(Prefix::index);
            return IntStream.concat(IntStream.concat(byCode, byPattern), byPrefix)
                    .findFirst();
        }
    }

    /**
     * Text codes with a number in them.
     *
     * @param prefix how they begin
     * @param suffix how they end
     * @param index the index of the type that they lead to
     */
    record Pattern(String prefix, String suffix, int index) {}

    /**
     * Text codes that begin alike.
     *
     * @param prefix how they begin
     * @param index the index of the type that they lead to
     */
    record Prefix(String prefix, int index) {}
}
