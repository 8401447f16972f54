package dev.casebook.tools.read;

import dev.casebook.Advice;
import dev.casebook.CategoryDefinition;
import dev.casebook.Code;
import dev.casebook.CodedException;
import dev.casebook.Deprecation;
import dev.casebook.ErrorDefinition;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An error as the runtime knows it, without generated code. */
record EntryDefinition(ErrorEntry error, CategoryTree tree) implements ErrorDefinition {
    @Override
    public String name() {
        return error.name().value().constant();
    }

    @Override
    public String symbol() {
        return error.name().value().value();
    }

    @Override
    public List<Code> codes() {
        return error.codes().all().stream().map(Located::value).toList();
    }

    @Override
    public String title() {
        return error.texts().title().value();
    }

    @Override
    public Optional<String> meaning() {
        return error.texts().meaning().map(Located::value);
    }

    @Override
    public Optional<String> remedy() {
        return error.texts().remedy().map(Located::value);
    }

    @Override
    public CategoryDefinition category() {
        return new CategoryEntry(tree.find(error.category().value()).orElseThrow(), tree);
    }

    @Override
    public Advice advice() {
        return tree.advice(error).orElseGet(Advice.GiveUp::new);
    }

    @Override
    public boolean serverDecides() {
        return tree.decision(error) == Decision.SERVER;
    }

    @Override
    public Outcome outcome() {
        return tree.outcome(error);
    }

    @Override
    public OptionalInt httpStatus() {
        return error.handling().http();
    }

    @Override
    public Optional<URI> link() {
        return error.texts().link().map(Located::value);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        return Optional.empty();
    }

    /** There is no generated type. */
    @Override
    public CodedException exception() {
        throw new UnsupportedOperationException("no code was generated for " + name());
    }
}
