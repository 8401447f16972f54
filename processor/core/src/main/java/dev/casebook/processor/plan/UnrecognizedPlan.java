package dev.casebook.processor.plan;

import dev.casebook.Advice;
import dev.casebook.Code;

/**
 * A type for codes that no error lists.
 *
 * @param index its index, behind those of the errors
 * @param className the exception, such as {@code UnrecognizedThrottlingException}
 * @param method the handlers' method, such as {@code onUnrecognizedThrottling}
 * @param title the title of its messages
 * @param advice what to do about it
 * @param sample a code that leads to it, for tests
 */
public record UnrecognizedPlan(int index, String className, String method, String title, Advice advice, Code sample) {}
