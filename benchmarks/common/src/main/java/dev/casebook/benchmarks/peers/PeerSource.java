package dev.casebook.benchmarks.peers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A source file that a program wrote. */
record PeerSource(String name, String text) {
    /** A file of the package, with these lines after its {@code package}. */
    static PeerSource of(String name, String body) {
        return new PeerSource(name, "package " + Peers.PACKAGE + ";\n\n" + body);
    }

    /** The same text for each error. */
    static String each(List<SampleError> errors, Function<SampleError, String> text) {
        return errors.stream().map(text).collect(Collectors.joining());
    }

    /** The same text for each category. */
    static String eachCategory(Function<SampleCategory, String> text) {
        return SampleCategory.all().stream().map(text).collect(Collectors.joining());
    }
}
