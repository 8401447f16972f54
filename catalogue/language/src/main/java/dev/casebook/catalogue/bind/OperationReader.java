package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads an operation. */
final class OperationReader implements EntryReader<Operation> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.OPERATION;
    }

    @Override
    public Read<Operation> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.OPERATION.read(entry.key(), context);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), OperationKeys.ALL, context);
        return new Read<>(fields.flatMap(found -> operation(name, found)), Optional.empty());
    }

    private Optional<Operation> operation(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<String>> title = fields.get(OperationKeys.TITLE);
        Optional<Located<String>> meaning = fields.get(OperationKeys.MEANING);
        List<Located<Name>> raises = fields.list(OperationKeys.RAISES);
        List<Located<Name.InKebabCase>> include = fields.list(OperationKeys.INCLUDE);
        return name.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operation(name.get(), title.get(), meaning, raises, include));
    }

    // a name with a small letter at its start can only be meant as a category
    static Optional<Located<Name>> raised(Syntax value, BindContext context) {
        boolean category = value instanceof Syntax.Scalar scalar
                && !scalar.text().isBlank()
                && Character.isLowerCase(scalar.text().strip().charAt(0));
        return category
                ? Forms.CATEGORY.reader().read(value, context).map(name -> new Located<>(name.value(), name.span()))
                : Forms.ERROR.reader().read(value, context).map(name -> new Located<>(name.value(), name.span()));
    }
}
