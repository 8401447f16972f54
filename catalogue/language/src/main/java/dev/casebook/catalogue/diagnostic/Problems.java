package dev.casebook.catalogue.diagnostic;

import java.util.List;
import java.util.Optional;

/** Every group of messages; ids of CB1xx to CB3xx are about catalogues, CB4xx about builds, CB5xx about handlers, CB6xx about lists. */
public final class Problems {
    private static final List<ProblemGroup> GROUPS = List.of(
            SyntaxProblems.GROUP,
            StructureProblems.GROUP,
            ValueProblems.GROUP,
            EntryProblems.GROUP,
            EnvelopeProblems.GROUP,
            CodeProblems.GROUP,
            OwnErrorProblems.GROUP,
            HistoryProblems.GROUP,
            OperationProblems.GROUP,
            NameProblems.GROUP,
            FileProblems.GROUP,
            OverlayProblems.GROUP,
            TranslationProblems.GROUP,
            StyleProblems.GROUP,
            SizeProblems.GROUP,
            AcceptanceProblems.GROUP,
            TableProblems.GROUP,
            ListProblems.GROUP,
            BuildProblems.GROUP,
            HandlerProblems.GROUP,
            InternalProblems.GROUP);

    /** Every message, in the order of ids. */
    public static List<Problem> all() {
        return GROUPS.stream()
                .flatMap(group -> group.problems().stream())
                .sorted()
                .toList();
    }

    /** The first message of an id, such as {@code CB203}. */
    public static Optional<Problem> find(String id) {
        return all().stream().filter(problem -> problem.id().equals(id)).findFirst();
    }

    /** The warnings that a catalogue can accept: those about what it says, not those about a build. */
    public static List<Problem> acceptable() {
        return all().stream().filter(Problem::isAcceptable).toList();
    }

    private Problems() {}
}
