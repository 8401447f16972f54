package dev.casebook.generator.plan;

/**
 * A former name of an error, which goes on as a deprecated alias.
 *
 * @param className the exception, which is above the error's own, such as {@code TooManyCallsException}
 * @param method the handlers' method, such as {@code onTooManyCalls}
 * @param constant the constant, such as {@code TOO_MANY_CALLS}
 */
public record AliasPlan(String className, String method, String constant) {}
