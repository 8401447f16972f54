package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.PARAMETER_TYPE_GENERIC;
import static dev.casebook.catalogue.diagnostic.BuildProblems.PARAMETER_TYPE_HIDDEN;
import static dev.casebook.catalogue.diagnostic.BuildProblems.PARAMETER_TYPE_NOT_SERIALIZABLE;
import static dev.casebook.catalogue.diagnostic.BuildProblems.PARAMETER_TYPE_UNKNOWN;

import dev.casebook.catalogue.diagnostic.Finding;
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
    List<Finding> check(Catalogue catalogue, CatalogueRequest request) {
        List<Finding> findings = new ArrayList<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Parameter parameter : error.thrown().parameters()) {
                if (ValueKind.of(parameter.type().value()).isEmpty()) {
                    finding(error, parameter, request)
                            .map(found -> found.at(parameter.type().span()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> finding(ErrorEntry error, Parameter parameter, CatalogueRequest request) {
        String name = parameter.name().value().value();
        String owner = error.name().value().value();
        String written = parameter.type().value();
        Optional<TypeElement> type = compiler.find(written);
        if (type.isEmpty()) {
            return Optional.of(PARAMETER_TYPE_UNKNOWN.of(name, owner, written));
        }
        if (!type.get().getTypeParameters().isEmpty()) {
            return Optional.of(PARAMETER_TYPE_GENERIC.of(name, owner, written));
        }
        if (!new Visibility(compiler, request.place().element()).canName(type.get())) {
            return Optional.of(PARAMETER_TYPE_HIDDEN.of(name, owner, written, request.packageName()));
        }
        return parameter.isSecret() || isSerializable(type.get())
                ? Optional.empty()
                : Optional.of(PARAMETER_TYPE_NOT_SERIALIZABLE.of(name, owner, written));
    }

    private boolean isSerializable(TypeElement type) {
        return compiler.find(Serializable.class.getName())
                .filter(serializable -> compiler.isSubtype(type, serializable))
                .isPresent();
    }
}
