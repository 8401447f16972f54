package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.OverlayProblems.NOTHING_TO_AMEND;
import static dev.casebook.catalogue.diagnostic.OverlayProblems.NUMBER_ADDED;
import static dev.casebook.catalogue.diagnostic.OverlayProblems.RENUMBERED;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays what a catalogue says over a published one: of an entry that is there already only the keys that it gives. */
final class Overlay {
    /** The keys of the head that an overlay cannot change, with the words for what holds without them. */
    private static final Map<Key<?>, String> FIXED_IN_HEAD =
            Map.of(CatalogueKeys.CODES, "integer", CatalogueKeys.NAME_PREFIX, "no prefix");

    private final JoinedFiles base;
    private final Findings findings;
    private final JoinedFiles whole = new JoinedFiles();

    private Overlay(JoinedFiles base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    /** Everything of the base in its order, changed by the overlay; then what the overlay adds. */
    static JoinedFiles lay(JoinedFiles overlay, JoinedFiles base, Findings findings) {
        return new Overlay(base, findings).lay(overlay);
    }

    private JoinedFiles lay(JoinedFiles overlay) {
        layHead(overlay);
        base.sections
                .values()
                .forEach(section -> whole.section(section.key()).byName().putAll(section.byName()));
        overlay.sections.values().forEach(this::amend);
        whole.others.addAll(overlay.others);
        whole.others.addAll(base.others);
        whole.texts.addAll(overlay.texts);
        whole.texts.addAll(base.texts);
        return whole;
    }

    private void layHead(JoinedFiles overlay) {
        whole.head.putAll(overlay.head);
        FIXED_IN_HEAD.keySet().forEach(key -> whole.head.remove(key.name()));
        base.head.forEach((key, entry) -> {
            if (is(key, Key.Trait.CHECKED_ONLY)) {
                whole.others.add(entry);
            } else if (!is(key, Key.Trait.NOT_INHERITED)) {
                whole.head.putIfAbsent(key, entry);
            }
        });
        FIXED_IN_HEAD.forEach((key, byDefault) -> checkFixed(overlay, key, byDefault));
    }

    /** What codes are decides every code that was published, and the prefix of names every name. */
    private void checkFixed(JoinedFiles overlay, Key<?> key, String byDefault) {
        String published = base.text(key).map(Syntax.Scalar::text).orElse(byDefault);
        overlay.text(key)
                .filter(written -> !written.text().equals(published))
                .ifPresent(written -> findings.add(RENUMBERED
                        .of(key.name(), "the catalogue", published, basePath())
                        .at(written.span())));
    }

    private void amend(JoinedFiles.Entries section) {
        Map<String, Syntax.Entry> byName = whole.section(section.key()).byName();
        for (Syntax.Entry entry : section.byName().values()) {
            String name = entry.key().text();
            Optional<Syntax.Entry> published = Optional.ofNullable(byName.get(name));
            if (published.isPresent()) {
                byName.put(name, amended(section.key().text(), published.get(), entry));
            } else if (isMeantToAmend(section.key().text(), entry)) {
                findings.add(nothingToAmend(section.key().text(), entry.key()));
            } else {
                byName.put(name, entry);
            }
        }
    }

    private Syntax.Entry amended(String section, Syntax.Entry published, Syntax.Entry entry) {
        if (!(published.value() instanceof Syntax.Mapping before)) {
            return published;
        }
        if (!(entry.value() instanceof Syntax.Mapping changes)) {
            return entry;
        }
        Map<String, Syntax.Entry> keys = byKey(before);
        for (Syntax.Entry change : changes.entries()) {
            Optional<Syntax.Entry> old =
                    Optional.ofNullable(keys.get(change.key().text()));
            if (isFixed(section, change.key().text())) {
                checkFixed(entry.key(), change, old);
            } else {
                keys.put(change.key().text(), change);
            }
        }
        return new Syntax.Entry(published.key(), new Syntax.Mapping(List.copyOf(keys.values()), before.span()));
    }

    private void checkFixed(Syntax.Scalar owner, Syntax.Entry change, Optional<Syntax.Entry> published) {
        Set<String> before =
                published.map(Syntax.Entry::value).map(Overlay::texts).orElse(Set.of());
        if (before.equals(texts(change.value()))) {
            return;
        }
        Finding finding = changed(change.key().text(), owner.text(), before)
                .at(change.value().span());
        findings.add(published
                .map(old -> finding.with(Label.PUBLISHED, old.value().span()))
                .orElse(finding));
    }

    private Finding changed(String key, String owner, Set<String> before) {
        return before.isEmpty()
                ? NUMBER_ADDED.of(key, owner, basePath())
                : RENUMBERED.of(key, owner, before.stream().sorted().collect(Collectors.joining(", ")), basePath());
    }

    private static boolean isMeantToAmend(String section, Syntax.Entry entry) {
        return entry.value() instanceof Syntax.Mapping mapping
                && !byKey(mapping).containsKey(needed(section));
    }

    private Finding nothingToAmend(String section, Syntax.Scalar name) {
        return (section.equals(CatalogueKeys.ERRORS.name())
                        ? PublishedHistory.of(base).find(name.text())
                        : Optional.<Finding>empty())
                .orElseGet(() -> unknown(section, name.text()))
                .at(name.span());
    }

    private Finding unknown(String section, String name) {
        Set<String> published = base.named(section).keySet();
        return NOTHING_TO_AMEND.of(name, section, basePath(), Nearest.of(name, published), needed(section));
    }

    /** What an entry of one's own has in any case. */
    private static String needed(String section) {
        return keys(section).firstRequired().name();
    }

    private static boolean isFixed(String section, String key) {
        return keys(section)
                .find(key)
                .filter(found -> found.is(Key.Trait.FIXED))
                .isPresent();
    }

    private static Keys keys(String section) {
        return Language.catalogue()
                .find(section)
                .flatMap(Language::inside)
                .orElseThrow()
                .keys();
    }

    private static boolean is(String key, Key.Trait trait) {
        return Language.catalogue().find(key).filter(found -> found.is(trait)).isPresent();
    }

    private static Map<String, Syntax.Entry> byKey(Syntax.Mapping mapping) {
        Map<String, Syntax.Entry> keys = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> keys.put(entry.key().text(), entry));
        return keys;
    }

    /** The texts of a value or of a list of them, whatever their order. */
    private static Set<String> texts(Syntax value) {
        List<Syntax> items = value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
        return items.stream().map(Overlay::text).collect(Collectors.toUnmodifiableSet());
    }

    /** A text, or the texts of a mapping with its keys. */
    private static String text(Syntax item) {
        if (item instanceof Syntax.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + text(entry.value()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return item instanceof Syntax.Scalar scalar ? scalar.text().strip() : "";
    }

    private String basePath() {
        return base.path();
    }
}
