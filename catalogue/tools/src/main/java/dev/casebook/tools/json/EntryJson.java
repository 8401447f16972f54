package dev.casebook.tools.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.Code;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes errors and categories of one catalogue. What is inherited from a category is written as it holds for the entry. */
public final class EntryJson {
    private final Catalogue catalogue;
    private final CategoryTree tree;
    private final JavaNames names;
    private final OwnClasses classes;
    private final Operations operations;

    private EntryJson(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tree = CategoryTree.of(catalogue);
        this.names = JavaNames.of(catalogue);
        this.classes = OwnClasses.of(catalogue);
        this.operations = Operations.of(catalogue);
    }

    /** A writer for a catalogue without errors among its findings. */
    public static EntryJson of(Catalogue catalogue) {
        return new EntryJson(catalogue);
    }

    /** An error. */
    public ObjectNode error(ErrorEntry error) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", error.name().value().value());
        codes(node, "codes", error.codes().all());
        node.put("title", error.texts().title().value());
        put(node, "meaning", error.texts().meaning().map(Located::value));
        put(node, "remedy", error.texts().remedy().map(Located::value));
        node.put("category", error.category().value().value());
        path(error.category().value()).forEach(node.putArray("categoryPath")::add);
        tree.advice(error).ifPresent(advice -> AdviceJson.put(node.putObject("advice"), advice));
        node.put("serverDecides", tree.decision(error) == Decision.SERVER);
        node.put("outcome", tree.outcome(error).name());
        error.handling().http().ifPresent(status -> node.put("httpStatus", status));
        put(node, "link", error.texts().link().map(link -> link.value().toASCIIString()));
        for (AdditionalText text : AdditionalText.values()) {
            put(node, text.method(), error.texts().get(text));
        }
        texts(node, "renamedFrom", error.lifecycle().renamedFrom());
        error.lifecycle().deprecated().ifPresent(note -> deprecation(node.putObject("deprecated"), note));
        texts(node, "sources", error.texts().sources());
        List<String> raised = raisedBy(error);
        if (!raised.isEmpty()) {
            raised.forEach(node.putArray("operations")::add);
        }
        thrown(node, error);
        texts(node, "captures", error.captures());
        EntryNames own = classes.has(error)
                ? names.error(error.name().value())
                : names.category(error.category().value());
        node.put("exception", own.exception());
        node.put("handlerMethod", own.method());
        return node;
    }

    /** A category. */
    public ObjectNode category(Category category) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        EntryNames own = names.category(category.name().value());
        node.put("name", category.name().value().value());
        node.put("title", category.title().value());
        put(node, "meaning", category.meaning().map(Located::value));
        put(node, "parent", category.parent().map(parent -> parent.value().value()));
        category.covers().forEach(covered -> node.withArray("covers").add(CodeJson.of(covered.value())));
        tree.advice(category).ifPresent(advice -> AdviceJson.put(node.putObject("advice"), advice));
        tree.outcome(category).ifPresent(outcome -> node.put("outcome", outcome.name()));
        node.put("exception", own.exception());
        node.put("handlerMethod", own.method());
        if (!category.covers().isEmpty()) {
            node.put("unrecognizedException", own.unrecognized());
        }
        return node;
    }

    /** The names of the categories from the top down to this one. */
    public List<String> path(Name.InKebabCase category) {
        List<String> path = new ArrayList<>();
        tree.find(category)
                .map(tree::lineage)
                .orElse(List.of())
                .forEach(each -> path.add(0, each.name().value().value()));
        return path;
    }

    /** The names of the operations that raise an error, or a category that it belongs to. */
    public List<String> raisedBy(ErrorEntry error) {
        List<Name> above = new ArrayList<>();
        above.add(error.name().value());
        tree.find(error.category().value())
                .map(tree::lineage)
                .orElse(List.of())
                .forEach(category -> above.add(category.name().value()));
        return catalogue.operations().stream()
                .filter(operation -> operations.raised(operation).stream().anyMatch(above::contains))
                .map(Operation::name)
                .map(name -> name.value().value())
                .toList();
    }

    private static void deprecation(ObjectNode node, DeprecationNote note) {
        node.put("reason", note.reason().value());
        put(node, "since", note.since());
        put(node, "replacedBy", note.replacedBy().map(name -> name.value().value()));
        node.put("removalPlanned", note.removal() == DeprecationNote.Removal.PLANNED);
    }

    private static void thrown(ObjectNode node, ErrorEntry error) {
        put(
                node,
                "message",
                error.thrown().message().map(message -> message.value().text()));
        if (error.thrown().parameters().isEmpty()) {
            return;
        }
        ArrayNode parameters = node.putArray("parameters");
        for (Parameter parameter : error.thrown().parameters()) {
            ObjectNode each = parameters.addObject();
            each.put("name", parameter.name().value().value());
            each.put("type", parameter.type().value());
            each.put("required", parameter.isRequired());
            each.put("secret", parameter.isSecret());
        }
    }

    /** Codes under a key; no key where there are none. */
    static void codes(ObjectNode node, String key, List<Located<Code>> codes) {
        codes.forEach(code -> node.withArray(key).add(CodeJson.of(code.value())));
    }

    static void put(ObjectNode node, String key, Optional<String> text) {
        text.ifPresent(value -> node.put(key, value));
    }

    /** Texts under a key; no key where there are none. */
    static void texts(ObjectNode node, String key, Collection<? extends Located<?>> texts) {
        if (!texts.isEmpty()) {
            texts(node.putArray(key), texts);
        }
    }

    private static void texts(ArrayNode array, Collection<? extends Located<?>> texts) {
        texts.forEach(text -> array.add(
                text.value() instanceof Name name ? name.value() : text.value().toString()));
    }
}
