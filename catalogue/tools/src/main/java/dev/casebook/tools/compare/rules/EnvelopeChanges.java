package dev.casebook.tools.compare.rules;

import static java.util.stream.Collectors.toCollection;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How bodies are read. */
final class EnvelopeChanges implements ChangeGroup {
    private static final ChangeRule ADDED =
            ChangeRule.behaviour("envelope-added", "there is one more kind of body", "The reader has one more method.");
    private static final ChangeRule FIRST = ChangeRule.addition(
            "reading-begins",
            "bodies are read, and were not before",
            "There is an unreadable class, which handlers and complete switches have to handle.");
    private static final ChangeRule REMOVED = ChangeRule.breaking(
            "envelope-removed", "a kind of body is gone", "Code that calls the method of the reader stops compiling.");
    private static final ChangeRule PLACE_REMOVED = ChangeRule.behaviour(
            "place-removed",
            "errors are no longer looked for at a place",
            "Bodies with an error there are read as successes, or are unreadable.");
    private static final ChangeRule PLACE_ADDED = ChangeRule.behaviour(
            "place-added",
            "errors are looked for at one more place",
            "Bodies that were successes or unreadable can hold errors now.");
    private static final ChangeRule READ_OTHERWISE = ChangeRule.behaviour(
            "shape-changed",
            "a part of an error is read from another place",
            "Codes, texts and fields of reports can differ.");
    private static final ChangeRule RULES = ChangeRule.behaviour(
            "envelope-changed",
            "conditions, context, waiting times or forms of a body differ",
            "Errors count under other conditions, or reports have other context.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(ADDED, FIRST, REMOVED, PLACE_REMOVED, PLACE_ADDED, READ_OTHERWISE, RULES);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        Map<String, Envelope> before = envelopes(comparison.before());
        Map<String, Envelope> after = envelopes(comparison.after());
        before.forEach((name, was) -> {
            Envelope is = after.get(name);
            if (is == null) {
                changes.add(REMOVED, name, was.name().span());
            } else {
                changed(was, is, changes);
            }
        });
        after.forEach((name, is) -> {
            if (!before.containsKey(name)) {
                changes.add(before.isEmpty() ? FIRST : ADDED, name, is.name().span());
            }
        });
        shapes(comparison, changes);
    }

    private static void changed(Envelope was, Envelope is, Changes changes) {
        Set<String> before = places(was);
        Set<String> after = places(is);
        String name = is.name().value().value();
        report(before, after, PLACE_REMOVED, name, is.name().span(), changes);
        report(after, before, PLACE_ADDED, name, is.name().span(), changes);
        if (before.equals(after) && !rest(was).equals(rest(is))) {
            changes.add(RULES, name, is.name().span());
        }
    }

    private static void report(
            Set<String> some, Set<String> others, ChangeRule rule, String name, Span span, Changes changes) {
        some.stream().filter(place -> !others.contains(place)).forEach(place -> changes.add(rule, name, place, span));
    }

    private static Set<String> places(Envelope envelope) {
        return envelope.places().stream()
                .map(place -> "`" + place.at().value() + "` as "
                        + place.shape().value().value() + ", "
                        + place.extent().name().toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }

    /** Everything but the places, without spans. */
    private static List<Object> rest(Envelope envelope) {
        return List.of(
                envelope.form(),
                envelope.context().stream().map(EnvelopeChanges::context).toList(),
                envelope.success(),
                envelope.jsonTexts(),
                envelope.recognizedBy(),
                envelope.headers(),
                envelope.places().stream()
                        .map(place -> Stream.of(
                                        place.rules().onSuccess().map(Located::value),
                                        place.rules().successCondition().map(each -> each.condition()),
                                        place.rules().when().map(each -> each.condition()),
                                        place.rules().unless().map(each -> each.condition()))
                                .toList())
                        .toList());
    }

    private static String context(ContextField field) {
        return field.name().value() + field.at().stream().map(Located::value).toList() + field.privacy();
    }

    private static void shapes(Comparison comparison, Changes changes) {
        Map<String, Shape> after = new LinkedHashMap<>();
        comparison
                .after()
                .shapes()
                .forEach(shape -> after.put(shape.name().value().value(), shape));
        for (Shape was : comparison.before().shapes()) {
            Shape is = after.get(was.name().value().value());
            if (is != null && !parts(was).equals(parts(is))) {
                changes.add(
                        READ_OTHERWISE,
                        is.name().value().value(),
                        difference(was, is),
                        is.name().span());
            }
        }
    }

    private static String difference(Shape was, Shape is) {
        Set<String> parts = new TreeSet<>();
        Map<String, Object> before = parts(was);
        Map<String, Object> after = parts(is);
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(part -> !before.getOrDefault(part, "").equals(after.getOrDefault(part, "")))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /** What each part of a shape is read from, without spans. */
    private static Map<String, Object> parts(Shape shape) {
        Map<String, Object> parts = new LinkedHashMap<>();
        shape.parts()
                .forEach(part -> parts.put(
                        part.part().name().toLowerCase(Locale.ROOT),
                        part.from().stream().map(Located::value).toList()));
        shape.fields().forEach(field -> parts.put(field.field().name(), field.field()));
        parts.put("retry-after", shape.waits());
        parts.put("json-texts", shape.jsonTexts());
        return parts;
    }

    private static Map<String, Envelope> envelopes(Catalogue catalogue) {
        Map<String, Envelope> envelopes = new LinkedHashMap<>();
        catalogue
                .envelopes()
                .forEach(envelope -> envelopes.put(envelope.name().value().value(), envelope));
        return envelopes;
    }
}
