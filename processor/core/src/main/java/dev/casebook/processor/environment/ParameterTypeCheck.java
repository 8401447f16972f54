package dev.casebook.processor.environment;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.Visibility;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.text.ValueKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Checks the classes that parameters name: exceptions serialize, and so must what they hold. */
final class ParameterTypeCheck {
    private final CompilerTypes compiler;

    /** The classes of one compilation. */
    ParameterTypeCheck(CompilerTypes compiler) {
        this.compiler = compiler;
    }

    /** What is wrong with the classes that a catalogue names. */
    List<Diagnostic> check(Catalogue catalogue, CatalogueRequest request) {
        List<Diagnostic> findings = new ArrayList<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Parameter parameter : error.thrown().parameters()) {
                if (ValueKind.of(parameter.type().value()).isEmpty()) {
                    obstacle(parameter, request).ifPresent(found -> findings.add(finding(error, parameter, found)));
                }
            }
        }
        return findings;
    }

    private record Obstacle(String why, String help) {}

    private Optional<Obstacle> obstacle(Parameter parameter, CatalogueRequest request) {
        return compiler.find(parameter.type().value())
                .map(type -> obstacle(parameter, type, request))
                .orElseGet(() -> obstacle(
                        "there is no class of this name", "correct the name, or add the dependency that contains it"));
    }

    private Optional<Obstacle> obstacle(Parameter parameter, TypeElement type, CatalogueRequest request) {
        if (!type.getTypeParameters().isEmpty()) {
            return obstacle("it has type parameters", "use a class without type parameters");
        }
        if (!new Visibility(compiler, request.place().element()).canName(type)) {
            return obstacle("it is not visible in the package " + request.packageName(), "declare it `public`");
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
        return compiler.find(Serializable.class.getName())
                .filter(serializable -> compiler.isSubtype(type, serializable))
                .isPresent();
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
