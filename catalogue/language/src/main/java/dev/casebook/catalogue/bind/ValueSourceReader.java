package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.CodeProblems.KNOWN_MISPLACED;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.NOT_A_SOURCE;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.ONLY_FOR_PART;
import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.model.Privacy;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import dev.casebook.text.TextTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a value of an error comes from: one source or a list of them, the preferred one first. */
final class ValueSourceReader {
    private static final String LOCATION = "location";

    /** A source, and whether its value is about a person. */
    record Written(Located<Source> source, Privacy privacy) {}

    /** The sources of a part that every report can have. */
    static List<Located<Source>> ofPart(Syntax value, BindContext context) {
        List<Written> read = list(value, context);
        for (Written written : read) {
            Span span = written.source().span();
            if (written.privacy() == Privacy.PERSONAL) {
                context.add(ONLY_FOR_PART
                        .of(ValueKeys.PERSONAL.name(), context.key())
                        .at(span));
            }
            if (!written.source().value().equalTo().isEmpty() && !context.key().equals(ShapeKeys.TRANSIENT.name())) {
                context.add(ONLY_FOR_PART.of(ValueKeys.IS.name(), context.key()).at(span));
            }
        }
        return read.stream().map(Written::source).toList();
    }

    static List<Written> list(Syntax value, BindContext context) {
        List<Written> read = new ArrayList<>();
        int groups = 0;
        for (Syntax item : Fields.items(value)) {
            if (isGroup(item)) {
                read.addAll(group(item, groups++, context));
            } else {
                one(item, context).ifPresent(read::add);
            }
        }
        if (Fields.items(value).isEmpty()) {
            context.add(MISSING_VALUE.of().at(value.span()));
        }
        return read;
    }

    private static boolean isGroup(Syntax item) {
        return item instanceof Syntax.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(ValueKeys.KNOWN.name()));
    }

    /** The sources of a group; a second group would never be reached. */
    private static List<Written> group(Syntax item, int groups, BindContext context) {
        MappingOwner owner = new MappingOwner("`" + context.key() + "`", item.span());
        Optional<Fields> fields = Fields.of(item, owner, ValueKeys.ALL, context);
        boolean alone = ((Syntax.Mapping) item).entries().size() == 1;
        if (fields.isEmpty() || !alone || groups > 0 || !context.key().equals(ShapeKeys.CODE.name())) {
            fields.ifPresent(
                    found -> context.add(KNOWN_MISPLACED.of(context.key()).at(item.span())));
            return List.of();
        }
        List<Written> members = new ArrayList<>();
        for (Syntax member : fields.get().list(ValueKeys.KNOWN)) {
            if (isGroup(member)) {
                context.add(NOT_A_SOURCE.of().at(member.span()));
            } else {
                one(member, context).ifPresent(members::add);
            }
        }
        return members.stream()
                .map(member -> new Written(
                        new Located<>(
                                member.source().value().known(), member.source().span()),
                        member.privacy()))
                .toList();
    }

    private static Optional<Written> one(Syntax value, BindContext context) {
        if (value instanceof Syntax.Mapping) {
            MappingOwner owner = new MappingOwner("`" + context.key() + "`", value.span());
            return Fields.of(value, owner, ValueKeys.ALL, context).flatMap(fields -> of(value, fields));
        }
        Optional<Source> word = value instanceof Syntax.Scalar scalar ? word(scalar.text()) : Optional.empty();
        Optional<Source> source = word.or(() ->
                Pointers.value(value, context).map(at -> Source.at(at.value().toString())));
        return source.map(read -> new Written(new Located<>(read, value.span()), Privacy.PUBLIC));
    }

    private static Optional<Source> word(String text) {
        return switch (text) {
            case Condition.HTTP_STATUS -> Optional.of(Source.httpStatus());
            case LOCATION -> Optional.of(Source.location());
            default -> Optional.empty();
        };
    }

    private static Optional<Written> of(Syntax value, Fields fields) {
        Optional<Located<Pointer>> at = fields.get(ValueKeys.AT);
        Optional<Located<String>> header = fields.get(ValueKeys.HEADER);
        Optional<Located<Pointer>> each = fields.get(ValueKeys.EACH);
        Optional<PlaceCondition> where = fields.get(ValueKeys.WHERE);
        List<Located<TextTemplate>> as = fields.list(ValueKeys.AS);
        Optional<Located<String>> is = fields.get(ValueKeys.IS);
        boolean whole = fields.has(ValueKeys.AT) != fields.has(ValueKeys.HEADER)
                && fields.has(ValueKeys.EACH) == fields.has(ValueKeys.WHERE)
                && (!fields.has(ValueKeys.EACH) || fields.has(ValueKeys.AT));
        if (!whole) {
            fields.add(NOT_A_SOURCE.of().at(value.span()));
            return Optional.empty();
        }
        Optional<Source> source = header.map(name -> Source.header(name.value()))
                .or(() -> each.flatMap(list -> where.flatMap(condition -> at.map(inside -> Source.each(
                        list.value().toString(),
                        condition.condition(),
                        inside.value().toString())))))
                .or(() -> fields.has(ValueKeys.EACH)
                        ? Optional.empty()
                        : at.map(inside -> Source.at(inside.value().toString())));
        String[] templates =
                as.stream().map(template -> template.value().toString()).toArray(String[]::new);
        Privacy privacy = fields.get(ValueKeys.PERSONAL).orElse(false) ? Privacy.PERSONAL : Privacy.PUBLIC;
        return source.map(read -> templates.length == 0 ? read : read.as(templates))
                .map(read -> is.map(equal -> read.isEqualTo(equal.value())).orElse(read))
                .map(read -> new Written(new Located<>(read, value.span()), privacy));
    }

    private ValueSourceReader() {}
}
