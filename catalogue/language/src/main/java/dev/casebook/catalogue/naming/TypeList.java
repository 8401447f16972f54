package dev.casebook.catalogue.naming;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the types that a catalogue gives. */
final class TypeList {
    private final Catalogue catalogue;
    private final RootNames root;
    private final NamedEntries entries;
    private final List<GeneratedType> types = new ArrayList<>();

    TypeList(Catalogue catalogue, RootNames root, NamedEntries entries) {
        this.catalogue = catalogue;
        this.root = root;
        this.entries = entries;
    }

    List<GeneratedType> write(Map<Name.OfError, EntryNames> errors, Map<Name.InKebabCase, EntryNames> categories) {
        root.always().forEach(this::addRoot);
        if (catalogue.hasEnvelopes()) {
            root.withEnvelopes().forEach(this::addRoot);
        }
        addTranslations();
        entries.categories()
                .forEach((name, span) ->
                        addCategory(name, names(categories, name).exception(), span));
        addPartsOf(categories);
        entries.errors()
                .forEach(
                        (name, span) -> add(names(errors, name).exception(), "the error `" + name.value() + "`", span));
        Aliases.of(catalogue).forEach(this::addFormer);
        catalogue.operations().forEach(this::addOperation);
        return List.copyOf(types);
    }

    private void addTranslations() {
        List<Located<LanguageTag>> languages = catalogue.translations().languages();
        if (!languages.isEmpty()) {
            addRoot(root.texts());
        }
        Set<LanguageTag> tags = new HashSet<>();
        for (Located<LanguageTag> language : languages) {
            if (tags.add(language.value())) {
                add(root.texts(language.value()), "the language `" + language.value() + "`", language.span());
            }
        }
    }

    private void addFormer(Aliases.Alias alias) {
        Name.OfError former = alias.former().value();
        String of = "the former name `" + former.value() + "`";
        add(JavaNames.former(former).exception(), of, alias.former().span());
    }

    private void addOperation(Operation operation) {
        OperationNames names = JavaNames.operation(operation.name().value());
        String of = "the operation `" + operation.name().value().value() + "`";
        add(names.error(), of, operation.name().span());
        add(names.handler(), of, operation.name().span());
    }

    private void addPartsOf(Map<Name.InKebabCase, EntryNames> categories) {
        for (Category category : catalogue.categories()) {
            if (!category.covers().isEmpty()) {
                addPart(category, names(categories, category.name().value()).unrecognized());
            }
        }
        for (Category category : CategoryTree.of(catalogue).tops()) {
            addPart(category, names(categories, category.name().value()).handler());
        }
    }

    private static <N extends Name> EntryNames names(Map<N, EntryNames> all, N name) {
        return requireNonNull(all.get(name));
    }

    private void addRoot(String type) {
        add(type, "the catalogue `" + root.name() + "`", catalogue.name().span());
    }

    private void addPart(Category category, String type) {
        addCategory(category.name().value(), type, category.name().span());
    }

    private void addCategory(Name.InKebabCase name, String type, Span span) {
        add(type, "the category `" + name.value() + "`", span);
    }

    private void add(String type, String of, Span span) {
        types.add(new GeneratedType(type, of, span));
    }
}
