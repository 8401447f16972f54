package dev.casebook.processor.io;

import static javax.lang.model.element.Modifier.PUBLIC;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.text.ValueKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the classes that parameters name: exceptions serialize, and so must what they hold. */
final class ParameterTypes {
    private final Elements elements;
    private final Types types;

    /** The classes of one compilation. */
    ParameterTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** What is wrong with the classes that a catalogue in this package names. */
    List<Diagnostic> check(Catalogue catalogue, String packageName) {
        List<Diagnostic> findings = new ArrayList<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Parameter parameter : error.thrown().parameters()) {
                if (ValueKind.of(parameter.type().value()).isEmpty()) {
                    obstacle(parameter, packageName).ifPresent(found -> findings.add(finding(error, parameter, found)));
                }
            }
        }
        return findings;
    }

    private record Obstacle(String why, String help) {}

    private Optional<Obstacle> obstacle(Parameter parameter, String packageName) {
        String name = parameter.type().value();
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            return obstacle(
                    "there is no class of this name", "correct the name, or add the dependency that contains it");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return obstacle("it has type parameters", "use a class without type parameters");
        }
        if (!isVisible(type, packageName)) {
            return obstacle("it is not visible in the package " + packageName, "declare it `public`");
        }
        return parameter.isSecret() || isSerializable(type)
                ? Optional.empty()
                : obstacle(
                        "it is not serializable, but exceptions and all their fields must be",
                        "make it implement java.io.Serializable, or mark the parameter as `secret`");
    }

    private static Optional<Obstacle> obstacle(String why, String help) {
        return Optional.of(new Obstacle(why, help));
    }

    private boolean isSerializable(TypeElement type) {
        TypeElement serializable = elements.getTypeElement(Serializable.class.getName());
        return serializable != null && types.isSubtype(type.asType(), serializable.asType());
    }

    private boolean isVisible(TypeElement type, String packageName) {
        boolean samePackage = elements.getPackageOf(type).getQualifiedName().contentEquals(packageName);
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!samePackage && !each.getModifiers().contains(PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic finding(ErrorEntry error, Parameter parameter, Obstacle found) {
        return Diagnostic.at(
                parameter.type().span(),
                Problem.PARAMETER_TYPE,
                parameter.name().value().value(),
                error.name().value().value(),
                Shown.of(parameter.type().value()),
                found.why,
                found.help);
    }
}
