package dev.casebook.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of a catalogue, and for each exception those that name it. */
public final class OperationPlans {
    private final List<OperationPlan> all;
    private final Map<String, List<OperationPlan>> raising = new HashMap<>();
    private final Map<String, List<OperationPlan>> unrecognizing = new HashMap<>();

    OperationPlans(List<OperationPlan> all) {
        this.all = List.copyOf(all);
        for (OperationPlan operation : all) {
            operation.raised().forEach(raised -> put(raising, raised.className(), operation));
            operation.unrecognized().forEach(className -> put(unrecognizing, className, operation));
        }
    }

    private static void put(Map<String, List<OperationPlan>> lists, String className, OperationPlan operation) {
        lists.computeIfAbsent(className, missing -> new ArrayList<>()).add(operation);
    }

    /** In the catalogue's order. */
    public List<OperationPlan> all() {
        return all;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that raise exactly the errors of this exception. */
    public List<OperationPlan> raising(String className) {
        return Optional.ofNullable(raising.get(className)).orElse(List.of());
    }

    /** Those for which this exception is an unrecognized error. */
    public List<OperationPlan> unrecognizing(String className) {
        return Optional.ofNullable(unrecognizing.get(className)).orElse(List.of());
    }
}
