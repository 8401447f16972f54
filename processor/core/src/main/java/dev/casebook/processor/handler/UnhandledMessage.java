package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.UNHANDLED_CATEGORIES;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.UNHANDLED_ERRORS;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.UNHANDLED_TYPES;
import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorHandler;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.diagnostic.Message5;
import dev.casebook.catalogue.diagnostic.Repairs;
import dev.casebook.catalogue.diagnostic.Share;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** The message about unhandled types: a row for each group of the hierarchy, and a method to paste for each. */
final class UnhandledMessage {
    private static final int MAX_ROWS = 20;
    private static final int MAX_LABELS = 4;

    private final HandlerClass handler;
    private final TypedHierarchy types;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    UnhandledMessage(HandlerClass handler, TypedHierarchy types, List<String> unhandled) {
        this.handler = handler;
        this.types = types;
        unhandled.forEach(name -> groups.computeIfAbsent(types.hierarchy().groupOf(name), group -> new ArrayList<>())
                .add(name));
    }

    HandlerFinding finding(SourcePosition place) {
        int whole = isByCode()
                ? types.hierarchy().cases().size()
                : types.hierarchy().groups().size();
        Share share = new Share(isByCode() ? unhandled() : groups.size(), whole);
        return HandlerFinding.at(place, message().of(handler.name(), share, types.rootName(), rows(), repairs()));
    }

    private boolean isByCode() {
        return handler.terms().level() == ErrorHandler.Level.CODE;
    }

    private int unhandled() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private Message5<String, Share, String, String, Repairs> message() {
        if (!types.isFromCatalogue() || types.root().getKind().isInterface()) {
            return UNHANDLED_TYPES;
        }
        return isByCode() ? UNHANDLED_ERRORS : UNHANDLED_CATEGORIES;
    }

    private String rows() {
        List<String> rows = new ArrayList<>();
        int width = groups.keySet().stream()
                .mapToInt(group -> types.simpleName(group).length())
                .max()
                .orElse(0);
        groups.forEach((group, names) -> rows.add(row(group, names, width)));
        return shortened(rows, MAX_ROWS, "\n  ", "  ");
    }

    private String row(String group, List<String> names, int width) {
        String name = types.simpleName(group);
        String what = names.equals(List.of(group)) ? alone(group) : labels(names);
        return what.isEmpty() ? name : name + " ".repeat(width - name.length() + 3) + what;
    }

    /** The label of a group without types below it. */
    private String alone(String name) {
        if (types.isUnrecognized(name)) {
            return Label.UNRECOGNIZED_CODES.text();
        }
        if (types.isUnreadable(name)) {
            return Label.UNREADABLE_BODIES.text();
        }
        if (types.hierarchy().isOpen(name)) {
            return (types.isFromCatalogue() ? Label.NO_ERRORS_YET : Label.ANY_SUBTYPE).text();
        }
        return types.entry(name).isPresent() ? types.label(name) : "";
    }

    private String labels(List<String> names) {
        List<String> labels = names.stream().map(this::label).toList();
        return shortened(labels, MAX_LABELS, ", ", "");
    }

    private String label(String name) {
        return types.isUnrecognized(name) ? Label.UNRECOGNIZED_CODES_OF_CATEGORY.text() : types.label(name);
    }

    private static String shortened(List<String> parts, int most, String separator, String prefix) {
        String shown = parts.stream().limit(most).collect(Collectors.joining(separator, prefix, ""));
        return parts.size() <= most ? shown : shown + separator + "and " + (parts.size() - most) + " more";
    }

    /** A method that only lacks its annotation is named; for the other types there are methods to paste. */
    private Repairs repairs() {
        Set<String> wanted = new LinkedHashSet<>();
        groups.forEach((group, names) -> wanted.addAll(wanted(group, names)));
        FittingMethods fitting = new FittingMethods(handler);
        MethodStub stub = new MethodStub(handler);
        List<String> unannotated = new ArrayList<>();
        List<String> stubs = new ArrayList<>();
        for (TypeElement type : wanted.stream().map(types::element).toList()) {
            fitting.of(type)
                    .ifPresentOrElse(method -> unannotated.add(method.signature()), () -> stubs.add(stub.text(type)));
        }
        return new Repairs(unannotated, stubs, fallback(), types.rootName());
    }

    private List<String> wanted(String group, List<String> names) {
        Hierarchy hierarchy = types.hierarchy();
        return isByCode() || (names.size() == 1 && !isWhole(group))
                ? names.stream().map(hierarchy::representative).toList()
                : List.of(hierarchy.representative(group));
    }

    /** Whether nothing of a group is handled: then a method for the group is what is missing, even if it holds one error. */
    private boolean isWhole(String group) {
        Hierarchy hierarchy = types.hierarchy();
        return hierarchy.cases().stream()
                        .filter(name -> hierarchy.groupOf(name).equals(group))
                        .count()
                == requireNonNull(groups.get(group)).size();
    }

    private Optional<String> fallback() {
        return handler.methods().stream().filter(this::isFallback).findFirst().map(HandlerMethod::signature);
    }

    private boolean isFallback(HandlerMethod method) {
        return method.handled().stream()
                .flatMap(named -> CompilerTypes.element(named.type()).stream())
                .anyMatch(element -> types.hierarchy().isFallback(CompilerTypes.name(element)));
    }
}
