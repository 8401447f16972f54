package dev.casebook.tools.read;

import dev.casebook.Advice;
import dev.casebook.CategoryDefinition;
import dev.casebook.Code;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generated.Captures;
import dev.casebook.tools.find.FoundEntry;
import java.time.Duration;
import java.util.Optional;

/** An error of a catalogue that no code was generated for: its advice and outcome are those of the generated exception. */
public class InterpretedException extends CodedException {
    private static final long serialVersionUID = 1L;
    private static final String WAIT = "retry-after";

    private final transient FoundEntry found;
    private final transient CategoryTree tree;
    private final Code.Notation notation;

    InterpretedException(ErrorReport report, FoundEntry found, CategoryTree tree, Code.Notation notation) {
        super(report, null, StackTrace.OMITTED);
        this.found = found;
        this.tree = tree;
        this.notation = notation;
    }

    @Override
    public Optional<? extends ErrorDefinition> error() {
        return entry();
    }

    private Optional<EntryDefinition> entry() {
        return found.error().map(error -> new EntryDefinition(error, tree));
    }

    @Override
    public Optional<? extends CategoryDefinition> category() {
        return found.category().map(category -> new CategoryEntry(category, tree));
    }

    @Override
    protected Advice catalogueAdvice() {
        return found.error()
                .flatMap(tree::advice)
                .or(() -> found.category().flatMap(tree::advice))
                .orElseGet(Advice.GiveUp::new);
    }

    @Override
    public Outcome outcome() {
        return found.error().isPresent()
                ? super.outcome()
                : found.category().flatMap(tree::outcome).orElseGet(super::outcome);
    }

    @Override
    protected String title() {
        return entry().map(EntryDefinition::title)
                .orElseGet(() -> found.category()
                        .map(category ->
                                "Unrecognized error: " + category.title().value())
                        .orElse("Unrecognized error"));
    }

    /** What the code leads to. */
    FoundEntry found() {
        return found;
    }

    @Override
    protected Code.Notation codeNotation() {
        return notation;
    }

    @Override
    protected Optional<Duration> waitInText() {
        return found.error().flatMap(this::waitInText);
    }

    private Optional<Duration> waitInText(ErrorEntry error) {
        boolean has = error.templates().stream()
                .flatMap(template -> template.value().slots().stream())
                .anyMatch(slot -> slot.name().equals(WAIT));
        return has ? captures(error).find(report(), WAIT, Duration.class) : Optional.empty();
    }

    private static Captures captures(ErrorEntry error) {
        String[] texts = error.captures().stream()
                .map(template -> template.value().toString())
                .toArray(String[]::new);
        String[] patterns = error.codes().all().stream()
                .map(Located::value)
                .filter(Code.Pattern.class::isInstance)
                .map(Object::toString)
                .toArray(String[]::new);
        return Captures.of(texts).withCodes(patterns);
    }
}
