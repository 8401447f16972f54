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

    private record Obstacle(String why, String cure) {}

    private Optional<Obstacle> obstacle(Parameter parameter, CatalogueRequest request) {
        return compiler.find(parameter.type().value())
                .map(type -> obstacle(parameter, type, request))
                .orElseGet(() -> obstacle(
                        "no class of this name can be found", "correct the name, or add what it is in to the module"));
    }

    private Optional<Obstacle> obstacle(Parameter parameter, TypeElement type, CatalogueRequest request) {
        if (!type.getTypeParameters().isEmpty()) {
            return obstacle("it has type parameters, which a catalogue cannot give", "name a class without any");
        }
        if (!new Visibility(compiler, request.place().element()).canName(type)) {
            return obstacle("it cannot be seen from the package " + request.packageName(), "let it be `public`");
        }
        return parameter.isSecret() || isSerializable(type)
                ? Optional.empty()
                : obstacle(
                        "it cannot be serialized, as exceptions and all that they hold must",
                        "let it implement java.io.Serializable, or let the parameter be `secret`");
    }

    private static Optional<Obstacle> obstacle(String why, String cure) {
        return Optional.of(new Obstacle(why, cure));
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
                found.cure);
    }
}
