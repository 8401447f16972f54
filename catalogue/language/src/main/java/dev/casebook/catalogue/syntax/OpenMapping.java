package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.Problem.DUPLICATE_KEY;
import static dev.casebook.catalogue.diagnostic.Problem.KEY_IS_NO_TEXT;
import static dev.casebook.catalogue.diagnostic.Problem.MERGE_KEY;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose end has not been read yet. Of two entries with one key the first is kept. */
final class OpenMapping implements OpenPart {
    private final Span start;
    private final Findings findings;
    private final Map<String, Syntax.Entry> entries = new LinkedHashMap<>();
    private Optional<Syntax> key = Optional.empty();

    OpenMapping(Span start, Findings findings) {
        this.start = start;
        this.findings = findings;
    }

    @Override
    public Span start() {
        return start;
    }

    @Override
    public void add(Syntax part) {
        if (key.isEmpty()) {
            key = Optional.of(part);
        } else {
            add(key.get(), part);
            key = Optional.empty();
        }
    }

    private void add(Syntax key, Syntax value) {
        if (key instanceof Syntax.Scalar name) {
            add(name, value);
        } else if (!(key instanceof Syntax.Unreadable)) {
            findings.add(Diagnostic.at(key.span(), KEY_IS_NO_TEXT));
        }
    }

    private void add(Syntax.Scalar name, Syntax value) {
        if (name.style() == Syntax.Style.PLAIN && name.text().equals("<<")) {
            findings.add(Diagnostic.at(name.span(), MERGE_KEY));
            return;
        }
        Syntax.Entry first = entries.putIfAbsent(name.text(), new Syntax.Entry(name, value));
        if (first != null) {
            findings.add(Diagnostic.at(name.span(), DUPLICATE_KEY, Shown.of(name.text()))
                    .with("first written here", first.key().span()));
        }
    }

    @Override
    public Syntax close(Span end) {
        return new Syntax.Mapping(List.copyOf(entries.values()), upTo(end));
    }
}
