package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Reads an operation. */
record OperationReader(References references) implements EntryReader<Operation> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.OPERATION;
    }

    @Override
    public Read<Operation> read(Syntax.Entry entry, Mistakes mistakes) {
        Optional<Located<Name.InKebabCase>> name = NameForm.OPERATION.read(entry.key(), mistakes);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), OperationKeys.ALL, mistakes);
        return new Read<>(fields.flatMap(found -> operation(name, found)), Optional.empty());
    }

    private Optional<Operation> operation(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<String>> title = fields.read(OperationKeys.TITLE, Texts::line);
        Optional<Located<String>> meaning = fields.read(OperationKeys.MEANING, Texts::text);
        List<Located<Name>> raises = fields.readAll(OperationKeys.RAISES, this::raised);
        List<Located<Name.InKebabCase>> include = fields.readAll(OperationKeys.INCLUDE, references.operations());
        return name.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operation(name.get(), title.get(), meaning, raises, include));
    }

    // a name with a small letter at its start can only be meant as a category
    private Optional<Located<Name>> raised(Syntax value, Mistakes mistakes) {
        boolean category = value instanceof Syntax.Scalar scalar
                && !scalar.text().isBlank()
                && Character.isLowerCase(scalar.text().strip().charAt(0));
        return category
                ? references.categories().read(value, mistakes).map(name -> new Located<>(name.value(), name.span()))
                : references.errors().read(value, mistakes).map(name -> new Located<>(name.value(), name.span()));
    }
}
