package dev.casebook.generator.plan;

import dev.casebook.catalogue.model.Category;
import java.util.List;
import java.util.Optional;

/**
 * One category with its Java names, its errors and its nested categories.
 *
 * @param category the catalogue's category
 * @param className the exception, such as {@code ThrottlingException}
 * @param method the handlers' method, such as {@code onThrottling}
 * @param handlerPart the interface with the methods of a top category, such as {@code ThrottlingHandler}
 * @param parent the class of the parent category; empty for a top category
 * @param errors its own errors, in the catalogue's order
 * @param children its nested categories, in the catalogue's order
 * @param unrecognized the type of its covered codes, where it covers any
 */
public record CategoryPlan(
        Category category,
        String className,
        String method,
        String handlerPart,
        Optional<String> parent,
        List<ErrorPlan> errors,
        List<CategoryPlan> children,
        Optional<UnrecognizedPlan> unrecognized) {
    public CategoryPlan {
        errors = List.copyOf(errors);
        children = List.copyOf(children);
    }

    /** The constant, such as {@code THROTTLING}. */
    public String constant() {
        return category.name().value().constant();
    }

    /** Its own errors that have classes of their own. */
    public List<ErrorPlan> errorsWithClass() {
        return errors.stream().filter(ErrorPlan::hasClass).toList();
    }

    /** Whether errors of its own are thrown as its class itself. */
    public boolean isConcrete() {
        return !errors.stream().allMatch(ErrorPlan::hasClass);
    }

    /** Whether its class has classes below it. */
    public boolean hasSubclasses() {
        return errors.stream().anyMatch(ErrorPlan::hasClass) || !children.isEmpty() || unrecognized.isPresent();
    }
}
