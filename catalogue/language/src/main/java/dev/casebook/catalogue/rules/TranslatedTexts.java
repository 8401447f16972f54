package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a catalogue beside those of one language, in the catalogue's order. */
final class TranslatedTexts {
    private final Catalogue catalogue;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A text of the catalogue and its translation; one of the two can be missing.
     *
     * @param words which text, such as {@code CARD_DECLINED title}
     */
    record Pair(String words, Optional<Located<String>> text, Optional<TranslatedText> translated) {
        boolean isMissing() {
            return text.isPresent() && translated.isEmpty();
        }

        /** Whether what was translated is not what the catalogue says. */
        boolean isStale() {
            return translated.filter(made -> !made.isOf(text)).isPresent();
        }
    }

    private TranslatedTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The pairs of what could be read on both sides. */
    static List<Pair> of(Catalogue catalogue, Translation translation) {
        TranslatedTexts texts = new TranslatedTexts(catalogue);
        texts.addCategories(byName(translation.categories()));
        texts.addErrors(byName(translation.errors()));
        return texts.pairs;
    }

    private void addCategories(Map<Name, TranslatedEntry<Name.InKebabCase>> translated) {
        for (Category category : catalogue.categories()) {
            String name = category.name().value().value();
            var entry = Optional.ofNullable(translated.get(category.name().value()));
            if (!catalogue.broken().has(Kind.CATEGORY, name)) {
                add(name + " title", Optional.of(category.title()), entry.flatMap(TranslatedEntry::title));
                add(name + " meaning", category.meaning(), entry.flatMap(TranslatedEntry::meaning));
            }
        }
    }

    private void addErrors(Map<Name, TranslatedEntry<Name.OfError>> translated) {
        for (ErrorEntry error : catalogue.errors()) {
            String name = error.name().value().value();
            var entry = Optional.ofNullable(translated.get(error.name().value()));
            if (!catalogue.broken().has(Kind.ERROR, name)) {
                add(name + " title", Optional.of(error.texts().title()), entry.flatMap(TranslatedEntry::title));
                add(name + " meaning", error.texts().meaning(), entry.flatMap(TranslatedEntry::meaning));
                add(name + " remedy", error.texts().remedy(), entry.flatMap(TranslatedEntry::remedy));
            }
        }
    }

    private void add(String words, Optional<Located<String>> text, Optional<TranslatedText> translated) {
        pairs.add(new Pair(words, text, translated));
    }

    private static <N extends Name> Map<Name, TranslatedEntry<N>> byName(List<TranslatedEntry<N>> entries) {
        Map<Name, TranslatedEntry<N>> byName = new HashMap<>();
        entries.forEach(entry -> byName.put(entry.name().value(), entry));
        return byName;
    }
}
