package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.DUPLICATE_KEY;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.KEY_IS_NO_TEXT;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.MERGE_KEY;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
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
            findings.add(KEY_IS_NO_TEXT.of().at(key.span()));
        }
    }

    private void add(Syntax.Scalar name, Syntax value) {
        if (name.style() == Syntax.Style.PLAIN && name.text().equals("<<")) {
            findings.add(MERGE_KEY.of().at(name.span()));
            return;
        }
        Syntax.Entry first = entries.putIfAbsent(name.text(), new Syntax.Entry(name, value));
        if (first != null) {
            findings.add(DUPLICATE_KEY
                    .of(name.text())
                    .at(name.span())
                    .with(Label.FIRST_WRITTEN, first.key().span()));
        }
    }

    @Override
    public Syntax close(Span end) {
        return new Syntax.Mapping(List.copyOf(entries.values()), upTo(end));
    }
}
