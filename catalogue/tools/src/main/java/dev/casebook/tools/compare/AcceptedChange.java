package dev.casebook.tools.compare;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;
import static dev.casebook.catalogue.diagnostic.ListProblems.UNKNOWN_CHANGE;

import dev.casebook.catalogue.bind.PlainForms;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.ListReader;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * A change that somebody accepts.
 *
 * @param rule the id of its rule
 * @param entry the name of what changes
 * @param span where it is written
 */
public record AcceptedChange(String rule, String entry, Span span) {
    private static final Key<Located<String>> RULE = required("rule", PlainForms.LINE, "The id of the rule.");
    private static final Key<Located<String>> ENTRY = required("entry", PlainForms.LINE, "What changes.");
    private static final Key<Located<String>> RELEASE =
            required("release", PlainForms.LINE, "The release that has the change.");
    private static final Key<Located<String>> REASON = required("reason", PlainForms.LINE, "Why it is accepted.");
    private static final Keys OF_CHANGE = Keys.of("an accepted change", RULE, ENTRY, RELEASE, REASON);
    private static final Key<List<Located<Fields>>> ACCEPT = optional(
            "accept",
            ValueForm.of(
                    "a list of accepted changes",
                    SchemaParts.object("type", "array"),
                    new ListReader<>((value, context) -> Fields.of(
                                    value, new MappingOwner(OF_CHANGE.owner(), value.span()), OF_CHANGE, context)
                            .map(fields -> new Located<>(fields, value.span())))),
            "Changes that are accepted.");
    private static final Keys ALL = Keys.of("a file of accepted changes", ACCEPT);

    /** Reads a file of accepted changes; the ids are those of all rules. */
    public static Checked<List<AcceptedChange>> read(CatalogueFile file, List<String> ids) {
        Checked<SourceText> text = Utf8Decoder.decode(file.path(), file.bytes());
        if (text.hasErrors() || text.value().isEmpty()) {
            return new Checked<>(Optional.empty(), text.findings());
        }
        Findings findings = new Findings();
        SourceText source = text.value().get();
        List<AcceptedChange> accepted = YamlReader.read(source, findings)
                .root()
                .flatMap(root ->
                        Fields.of(root, new MappingOwner("the file", source.start()), ALL, BindContext.of(findings)))
                .map(fields -> fields.list(ACCEPT))
                .orElse(List.of())
                .stream()
                .flatMap(fields -> read(fields, ids, findings).stream())
                .toList();
        return findings.check(Optional.of(accepted));
    }

    private static Optional<AcceptedChange> read(Located<Fields> written, List<String> ids, Findings findings) {
        Fields fields = written.value();
        Optional<Located<String>> rule = fields.get(RULE);
        Optional<Located<String>> entry = fields.get(ENTRY);
        fields.get(RELEASE);
        fields.get(REASON);
        if (rule.isPresent() && !ids.contains(rule.get().value())) {
            String id = rule.get().value();
            findings.add(
                    UNKNOWN_CHANGE.of(id, Nearest.of(id, ids)).at(rule.get().span()));
            return Optional.empty();
        }
        return rule.flatMap(id -> entry.map(name -> new AcceptedChange(id.value(), name.value(), written.span())));
    }

    /** Whether it is about this change. */
    public boolean isFor(CatalogueChange change) {
        return change.rule().id().equals(rule) && change.entry().equals(entry);
    }
}
