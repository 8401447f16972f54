package dev.casebook.generator.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * Text codes.
     *
     * @param exact in ascending order
     * @param prefixes the longest first
     */
    record Texts(List<ExactCode<String>> exact, List<Prefix> prefixes) implements Lookup {
        public Texts {
            exact = exact.stream().sorted().toList();
            prefixes = List.copyOf(prefixes);
        }
    }

    /**
     * Text codes that begin alike.
     *
     * @param prefix how they begin
     * @param index the index of the type that they lead to
     */
    record Prefix(String prefix, int index) {}
}
