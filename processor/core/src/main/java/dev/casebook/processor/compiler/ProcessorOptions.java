package dev.casebook.processor.compiler;

import static dev.casebook.catalogue.diagnostic.BuildProblems.BAD_OPTION;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options that the processors know. None has to be given. */
public final class ProcessorOptions {
    /** Files and folders in which catalogues are looked for first, separated as on a class path. */
    public static final String CATALOGUE = "casebook.catalogue";

    /** With the value {@link #ERROR}, a digest that the build wrote from another catalogue fails the compilation. */
    public static final String DIGEST = "casebook.digest";

    /** With the value {@link #WARNING}, an incomplete handler does not fail the compilation. */
    public static final String UNHANDLED = "casebook.unhandled";

    /** With the value {@link #ERROR}, every warning that is left about a catalogue or a handler is an error. */
    public static final String WARNINGS = "casebook.warnings";

    /** The option that kapt gives to every processor: the folder for generated Kotlin. */
    public static final String KAPT = "kapt.kotlin.generated";

    /** The value that makes a warning an error. */
    public static final String ERROR = "error";

    /** The value that makes an error a warning. */
    public static final String WARNING = "warning";

    /** Every option. Both processors claim them all, since javac warns about those that nobody claims. */
    public static final Set<String> ALL = Set.of(CATALOGUE, DIGEST, UNHANDLED, WARNINGS, KAPT);

    private static final List<String> ABOUT_CATALOGUES = List.of(DIGEST, WARNINGS);
    private static final Set<String> WORDS = Set.of(ERROR, WARNING);

    /** What is wrong with the values of the options that are about catalogues. */
    public static List<Finding> check(Map<String, String> given) {
        return ABOUT_CATALOGUES.stream()
                .filter(option -> !WORDS.contains(given.getOrDefault(option, WARNING)))
                .map(option -> BAD_OPTION.of(option, given.getOrDefault(option, ""), List.of(WARNING, ERROR)))
                .toList();
    }

    /** What is wrong with the value of the option that is about handlers. */
    public static Optional<Finding> checkUnhandled(Map<String, String> given) {
        String value = given.getOrDefault(UNHANDLED, ERROR);
        return WORDS.contains(value)
                ? Optional.empty()
                : Optional.of(BAD_OPTION.of(UNHANDLED, value, List.of(ERROR, WARNING)));
    }

    private ProcessorOptions() {}
}
