package dev.casebook.generator.plan;

import java.util.List;

/**
 * What reports lead to whose code nothing lists or covers.
 *
 * @param field the name of the field that is compared; empty if none is
 * @param values texts that the field is equal to, or begins with; the first that fits decides
 * @param statuses HTTP statuses, in ascending order, without overlap
 */
public record CoveredReports(String field, List<Value> values, List<CodeSegment> statuses) {
    /**
     * A text that the field is compared with.
     *
     * @param text the text
     * @param isPrefix whether the field may have more behind it
     * @param index the index of the type
     */
    public record Value(String text, boolean isPrefix, int index) {
        /** Whether a value of the field fits. */
        public boolean fits(String value) {
            return isPrefix ? value.startsWith(text) : value.equals(text);
        }
    }

    public CoveredReports {
        values = List.copyOf(values);
        statuses = List.copyOf(statuses);
    }

    /** Whether no report is covered by anything but its code. */
    public boolean isEmpty() {
        return values.isEmpty() && statuses.isEmpty();
    }
}
