package dev.casebook.generator.skeleton;

import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.naming.ValueNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import dev.casebook.text.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps of the values of an error what gives its exception methods; all of one kind or none. */
final class RepairedValues {
    private static final int MAX = 100;

    static Thrown thrown(ErrorEntry error) {
        Set<String> methods = new HashSet<>();
        List<Parameter> parameters = error.thrown().parameters();
        boolean sound = parameters.size() <= MAX
                && parameters.stream().allMatch(each -> isFree(each.name().value(), methods) && isKnown(each));
        return sound
                ? new Thrown(
                        parameters,
                        error.thrown()
                                .message()
                                .filter(message -> parameters.isEmpty()
                                        && message.value().values().isEmpty()))
                : Thrown.nothing();
    }

    static List<Located<TextTemplate>> captures(ErrorEntry error) {
        Set<String> methods = new HashSet<>();
        error.thrown()
                .parameters()
                .forEach(each -> methods.add(ValueNames.method(each.name().value())));
        List<Located<TextTemplate>> kept = new ArrayList<>();
        for (Located<TextTemplate> template : error.captures()) {
            if (template.value().slots().stream()
                    .allMatch(slot -> isFree(new Name.InKebabCase(slot.name()), methods))) {
                kept.add(template);
            }
        }
        return kept;
    }

    private static boolean isFree(Name.InKebabCase name, Set<String> methods) {
        return ValueNames.obstacle(name).isEmpty() && methods.add(ValueNames.method(name));
    }

    private static boolean isKnown(Parameter parameter) {
        return ValueKind.of(parameter.type().value()).isPresent();
    }

    private RepairedValues() {}
}
