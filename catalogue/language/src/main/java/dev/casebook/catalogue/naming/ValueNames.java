package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.Name;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The Java names of parameters and captured values: {@code order-id} gives {@code orderId}. */
public final class ValueNames {
    /** Methods without parameters that exceptions have from above, from a generated root, or as factories. */
    private static final Set<String> METHODS = Set.of(
            "accept",
            "acceptStrict",
            "advice",
            "builder",
            "catalogueAdvice",
            "category",
            "cause",
            "clone",
            "code",
            "create",
            "error",
            "exception",
            "fillInStackTrace",
            "finalize",
            "getCause",
            "getClass",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "hashCode",
            "messageWithoutDetails",
            "notify",
            "notifyAll",
            "of",
            "outcome",
            "catalogueMessage",
            "parameters",
            "printStackTrace",
            "report",
            "serialVersionUID",
            "tags",
            "title",
            "toString",
            "toMap",
            "topCategory",
            "wait",
            "waitInText",
            "writeReplace");

    private static final Set<String> PROBLEM_MEMBERS = Set.of("type", "title", "status", "detail", "instance", "code");

    /** Why a value cannot have its name. */
    public enum Obstacle {
        /** The method would be a reserved word of Java. */
        RESERVED_WORD,
        /** Every error or its builder has the method. */
        METHOD,
        /** Every problem object has a member of this name. */
        PROBLEM_MEMBER
    }

    /** The method that gives the value, such as {@code orderId}. */
    public static String method(Name.InKebabCase name) {
        String camel = name.camel();
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    /** Why the value cannot have its method; empty where it can. */
    public static Optional<Obstacle> obstacle(Name.InKebabCase name) {
        String method = method(name);
        if (SourceVersion.isKeyword(method)) {
            return Optional.of(Obstacle.RESERVED_WORD);
        }
        return METHODS.contains(method) ? Optional.of(Obstacle.METHOD) : Optional.empty();
    }

    /** Why a parameter cannot have its name; empty where it can. */
    public static Optional<Obstacle> obstacleOfParameter(Name.InKebabCase name) {
        Optional<Obstacle> obstacle = obstacle(name);
        return obstacle.isEmpty() && PROBLEM_MEMBERS.contains(name.value())
                ? Optional.of(Obstacle.PROBLEM_MEMBER)
                : obstacle;
    }

    private ValueNames() {}
}
