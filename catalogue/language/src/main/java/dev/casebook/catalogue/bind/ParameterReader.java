package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Mappings;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.bind.value.TypeNames;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.model.Parameter.Exposure;
import dev.casebook.catalogue.model.Parameter.Presence;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parameters of an error: a type for each name, or a mapping with {@code type}. */
final class ParameterReader {
    static Optional<List<Parameter>> read(Syntax value, BindContext context) {
        return Mappings.read(value, new MappingOwner("`parameters`", value.span()), context)
                .map(mapping -> all(mapping, context));
    }

    private static List<Parameter> all(Syntax.Mapping mapping, BindContext context) {
        List<Parameter> parameters = new ArrayList<>();
        for (Syntax.Entry entry : mapping.entries()) {
            Optional<Located<Name.InKebabCase>> name = NameForm.PARAMETER.read(entry.key(), context);
            Optional<Parameter> parameter = parameter(name, entry, context);
            parameter.ifPresent(parameters::add);
        }
        return parameters;
    }

    private static Optional<Parameter> parameter(
            Optional<Located<Name.InKebabCase>> name, Syntax.Entry entry, BindContext context) {
        if (entry.value() instanceof Syntax.Mapping) {
            return Fields.of(entry.value(), EntryReader.owner(entry), ParameterKeys.ALL, context)
                    .flatMap(fields -> parameter(name, fields));
        }
        Optional<Located<String>> type = TypeNames.read(entry.value(), context);
        return name.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parameter(name.get(), type.get(), Presence.REQUIRED, Exposure.OPEN));
    }

    private static Optional<Parameter> parameter(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<Located<String>> type = fields.get(ParameterKeys.TYPE);
        boolean optional = fields.get(ParameterKeys.OPTIONAL).orElse(false);
        boolean secret = fields.get(ParameterKeys.SECRET).orElse(false);
        return name.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parameter(
                        name.get(),
                        type.get(),
                        optional ? Presence.OPTIONAL : Presence.REQUIRED,
                        secret ? Exposure.SECRET : Exposure.OPEN));
    }

    private ParameterReader() {}
}
