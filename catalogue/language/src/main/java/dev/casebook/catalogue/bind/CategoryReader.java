package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Handling;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a category. */
final class CategoryReader implements EntryReader<Category> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.CATEGORY;
    }

    @Override
    public Read<Category> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.CATEGORY.read(entry.key(), context);
        return Fields.of(entry.value(), EntryReader.owner(entry), CategoryKeys.ALL, context)
                .map(fields -> category(name, fields))
                .orElseGet(Read::nothing);
    }

    private Read<Category> category(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<Name.InKebabCase>> parent = fields.get(CategoryKeys.PARENT);
        Optional<Located<String>> title = fields.get(CategoryKeys.TITLE);
        Optional<Located<String>> meaning = fields.get(CategoryKeys.MEANING);
        List<Located<CoveredCodes>> covers = fields.list(CategoryKeys.COVERS);
        Handling handling = handling(fields);
        fields.get(CategoryKeys.DEFAULTS);
        if (name.isEmpty() || title.isEmpty()) {
            return new Read<>(Optional.empty(), parent.map(Located::value));
        }
        Category category = new Category(name.get(), title.get(), meaning, parent, covers, handling);
        return new Read<>(Optional.of(category), parent.map(Located::value));
    }

    private static Handling handling(Fields fields) {
        return new Handling(
                fields.get(CategoryKeys.ADVICE),
                fields.get(CategoryKeys.SERVER_DECIDES),
                fields.get(CategoryKeys.OUTCOME),
                OptionalInt.empty(),
                fields.get(CategoryKeys.GRANULARITY));
    }
}
