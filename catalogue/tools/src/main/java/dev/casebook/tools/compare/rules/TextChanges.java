package dev.casebook.tools.compare.rules;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts for people, and what else no program notices. */
final class TextChanges implements ChangeGroup {
    private static final ChangeRule DEPRECATED = ChangeRule.text(
            "deprecated", "an error is deprecated", "Code that names it gets a warning of the compiler.");
    private static final ChangeRule UNDEPRECATED =
            ChangeRule.text("no-longer-deprecated", "an error is no longer deprecated", "The warning is gone.");
    private static final ChangeRule TITLE = ChangeRule.text(
            "title-changed", "an entry has another title", "Messages, pages and Javadoc have the new one.");
    private static final ChangeRule MEANING =
            ChangeRule.text("meaning-changed", "an entry has another meaning", "Pages and Javadoc have the new one.");
    private static final ChangeRule REMEDY = ChangeRule.text(
            "remedy-changed", "an error has another remedy", "What people are told to do is different.");
    private static final ChangeRule SOURCES = ChangeRule.text(
            "sources-changed", "an error has other sources or another link", "Pages and Javadoc have the new ones.");
    private static final ChangeRule TRANSLATION = ChangeRule.text(
            "translation-outdated",
            "a translation was made from another text",
            "People who read the language get the catalogue's own text until somebody translates it.");
    private static final ChangeRule REVISION = ChangeRule.text(
            "revision-unchanged",
            "the catalogue changed, and its revision did not",
            "Nobody can tell the two states apart by their revision.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(DEPRECATED, UNDEPRECATED, TITLE, MEANING, REMEDY, SOURCES, TRANSLATION, REVISION);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        comparison.both().forEach(pair -> error(pair, changes));
        comparison.categories().forEach((was, is) -> category(was, is, changes));
        translations(comparison, changes);
        List<CatalogueChange> before = changes.toList();
        if (!before.isEmpty()
                && comparison
                        .before()
                        .head()
                        .revision()
                        .equals(comparison.after().head().revision())) {
            changes.add(
                    REVISION,
                    comparison.after().name().value().value(),
                    comparison.after().head().revision(),
                    comparison.after().name().span());
        }
    }

    private static void error(Comparison.Both pair, Changes changes) {
        ErrorEntry was = pair.was();
        ErrorEntry is = pair.is();
        Span place = is.name().span();
        boolean wasDeprecated = was.lifecycle().deprecated().isPresent();
        if (wasDeprecated != is.lifecycle().deprecated().isPresent()) {
            changes.add(wasDeprecated ? UNDEPRECATED : DEPRECATED, pair.name(), place);
        }
        text(
                TITLE,
                pair.name(),
                Optional.of(was.texts().title()),
                Optional.of(is.texts().title()),
                place,
                changes);
        text(MEANING, pair.name(), was.texts().meaning(), is.texts().meaning(), place, changes);
        text(REMEDY, pair.name(), was.texts().remedy(), is.texts().remedy(), place, changes);
        if (!sources(was).equals(sources(is))) {
            changes.add(SOURCES, pair.name(), sources(was), sources(is), place);
        }
    }

    private static List<String> sources(ErrorEntry error) {
        List<String> sources = new ArrayList<>(error.texts().sources().stream()
                .map(source -> source.value().value())
                .toList());
        error.texts().link().ifPresent(link -> sources.add(link.value().toString()));
        return sources;
    }

    private static void category(Category was, Category is, Changes changes) {
        String name = is.name().value().value();
        text(
                TITLE,
                name,
                Optional.of(was.title()),
                Optional.of(is.title()),
                is.name().span(),
                changes);
        text(MEANING, name, was.meaning(), is.meaning(), is.name().span(), changes);
    }

    private static void text(
            ChangeRule rule,
            String name,
            Optional<Located<String>> was,
            Optional<Located<String>> is,
            Span place,
            Changes changes) {
        String before = was.map(Located::value).orElse("none");
        String after = is.map(Located::value).orElse("none");
        if (!before.strip().replaceAll("\\s+", " ").equals(after.strip().replaceAll("\\s+", " "))) {
            changes.add(rule, name, before, after, place);
        }
    }

    private static void translations(Comparison comparison, Changes changes) {
        Map<Name, Comparison.Both> byName = new HashMap<>();
        comparison.both().forEach(pair -> byName.put(pair.is().name().value(), pair));
        for (Translation translation : comparison.after().translations().read()) {
            String language = translation.language().value().toString();
            for (TranslatedEntry<Name.OfError> entry : translation.errors()) {
                Comparison.Both pair = byName.get(entry.name().value());
                if (pair != null
                        && entry.title().filter(text -> isOutdated(text, pair)).isPresent()) {
                    changes.add(TRANSLATION, pair.name(), language, entry.name().span());
                }
            }
        }
    }

    private static boolean isOutdated(TranslatedText title, Comparison.Both pair) {
        return title.isOf(Optional.of(pair.was().texts().title()))
                && !title.isOf(Optional.of(pair.is().texts().title()));
    }
}
