package dev.casebook.generator.plan;

import dev.casebook.catalogue.model.Operation;
import java.util.List;

/**
 * One operation with its Java names.
 *
 * @param operation the catalogue's operation
 * @param className the interface of its errors, such as {@code SendMessageError}
 * @param handler what handles them, such as {@code SendMessageErrorHandler}
 * @param raised the categories and errors that it raises
 * @param unrecognized the exceptions for codes that no error lists, but for those of categories that it raises
 */
public record OperationPlan(
        Operation operation, String className, String handler, List<Raised> raised, List<String> unrecognized) {
    /**
     * A category or an error that an operation raises.
     *
     * @param className its exception
     * @param method the handlers' method
     * @param title its title
     */
    public record Raised(String className, String method, String title) {}

    public OperationPlan {
        raised = List.copyOf(raised);
        unrecognized = List.copyOf(unrecognized);
    }
}
