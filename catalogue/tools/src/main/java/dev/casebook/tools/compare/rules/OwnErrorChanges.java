package dev.casebook.tools.compare.rules;

import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that errors are thrown with, and values that are found in texts. */
final class OwnErrorChanges implements ChangeGroup {
    private static final ChangeRule ADDED = ChangeRule.breaking(
            "parameter-added", "an error has one more parameter", "Code that throws it has to give one more value.");
    private static final ChangeRule REMOVED = ChangeRule.breaking(
            "parameter-removed", "a parameter is gone", "Code that throws the error with it stops compiling.");
    private static final ChangeRule TYPE = ChangeRule.breaking(
            "parameter-type-changed",
            "a parameter has another type, or can be left out or not",
            "Code that throws the error or reads the value stops compiling.");
    private static final ChangeRule SECRET_SHOWN = ChangeRule.behaviour(
            "secret-became-plain",
            "a parameter is no longer secret",
            "Its value is shown in messages, logs and replies from now on.");
    private static final ChangeRule SECRET_HIDDEN = ChangeRule.behaviour(
            "plain-became-secret",
            "a parameter is secret now",
            "Its value is no longer shown in messages, logs and replies.");
    private static final ChangeRule CAPTURE_ADDED =
            ChangeRule.behaviour("capture-added", "a value is found in texts", "There is one more method.");
    private static final ChangeRule CAPTURE_REMOVED = ChangeRule.breaking(
            "capture-removed", "a value is no longer found in texts", "Code that reads the value stops compiling.");
    private static final ChangeRule CAPTURE_TYPE = ChangeRule.breaking(
            "capture-type-changed", "a value in texts has another type", "Code that reads the value stops compiling.");
    private static final ChangeRule MESSAGE =
            ChangeRule.text("message-changed", "an error is thrown with another message", "Messages and logs differ.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(
                ADDED,
                REMOVED,
                TYPE,
                SECRET_SHOWN,
                SECRET_HIDDEN,
                CAPTURE_ADDED,
                CAPTURE_REMOVED,
                CAPTURE_TYPE,
                MESSAGE);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        for (Comparison.Both pair : comparison.both()) {
            parameters(pair, changes);
            captures(pair, changes);
            String was = message(pair.was());
            String is = message(pair.is());
            if (!was.equals(is)) {
                changes.add(MESSAGE, pair.name(), was, is, pair.is().name().span());
            }
        }
    }

    private static String message(ErrorEntry error) {
        return error.thrown().message().map(text -> text.value().text()).orElse("none");
    }

    private static void parameters(Comparison.Both pair, Changes changes) {
        Map<String, Parameter> before = parameters(pair.was());
        Map<String, Parameter> after = parameters(pair.is());
        before.forEach((name, was) -> {
            Parameter is = after.get(name);
            if (is == null) {
                changes.add(REMOVED, pair.name(), name, pair.is().name().span());
            } else {
                changed(pair, was, is, changes);
            }
        });
        after.forEach((name, is) -> {
            if (!before.containsKey(name)) {
                changes.add(ADDED, pair.name(), name, is.name().span());
            }
        });
    }

    private static void changed(Comparison.Both pair, Parameter was, Parameter is, Changes changes) {
        String typeBefore = type(was);
        String typeAfter = type(is);
        if (!typeBefore.equals(typeAfter)) {
            changes.add(TYPE, pair.name(), typeBefore, typeAfter, is.type().span());
        }
        if (was.isSecret() != is.isSecret()) {
            String name = is.name().value().value();
            changes.add(
                    was.isSecret() ? SECRET_SHOWN : SECRET_HIDDEN,
                    pair.name(),
                    name,
                    is.name().span());
        }
    }

    private static String type(Parameter parameter) {
        String optional = parameter.isRequired() ? "" : "optional ";
        return optional + parameter.type().value() + " "
                + parameter.name().value().value();
    }

    private static Map<String, Parameter> parameters(ErrorEntry error) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        error.thrown()
                .parameters()
                .forEach(each -> parameters.put(each.name().value().value(), each));
        return parameters;
    }

    private static void captures(Comparison.Both pair, Changes changes) {
        Map<String, String> before = captures(pair.was());
        Map<String, String> after = captures(pair.is());
        before.forEach((name, was) -> {
            String is = after.get(name);
            if (is == null) {
                changes.add(CAPTURE_REMOVED, pair.name(), name, pair.is().name().span());
            } else if (!is.equals(was)) {
                changes.add(
                        CAPTURE_TYPE,
                        pair.name(),
                        name + ":" + was,
                        name + ":" + is,
                        pair.is().name().span());
            }
        });
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> changes.add(
                        CAPTURE_ADDED, pair.name(), name, pair.is().name().span()));
    }

    private static Map<String, String> captures(ErrorEntry error) {
        Map<String, String> captures = new LinkedHashMap<>();
        error.templates().stream()
                .map(Located::value)
                .map(TextTemplate::slots)
                .flatMap(List::stream)
                .forEach(slot -> captures.put(slot.name(), slot.kind().word()));
        return captures;
    }
}
