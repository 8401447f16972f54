package dev.casebook.processor.handler;

import java.util.List;

/**
 * A handler class that was looked at.
 *
 * @param plan the dispatcher to write, also where the build fails
 * @param findings what is wrong
 */
public record CheckedHandler(DispatchPlan plan, List<HandlerFinding> findings) {
    public CheckedHandler {
        findings = List.copyOf(findings);
    }
}
