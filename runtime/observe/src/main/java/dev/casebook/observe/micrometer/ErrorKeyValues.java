package dev.casebook.observe.micrometer;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.ErrorTags;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tags and summaries in the types of Micrometer. */
final class ErrorKeyValues {
    /** For metrics and spans: the same keys always. */
    static KeyValues low(ErrorTags tags) {
        return keyValues(tags.toMap());
    }

    /** For spans only. */
    static KeyValues high(ErrorSummary summary) {
        return keyValues(summary.occurrence());
    }

    /** For a meter. */
    static Tags meterTags(ErrorTags tags) {
        return Tags.of(
                Tag.of(ErrorTags.CATALOGUE_KEY, tags.catalogue()),
                Tag.of(ErrorTags.CATEGORY_KEY, tags.category()),
                Tag.of(ErrorTags.ERROR_KEY, tags.error()),
                Tag.of(ErrorTags.ADVICE_KEY, tags.advice()),
                Tag.of(ErrorTags.OUTCOME_KEY, tags.outcome()));
    }

    private static KeyValues keyValues(Map<String, ?> values) {
        List<KeyValue> all = new ArrayList<>();
        values.forEach((key, value) -> all.add(KeyValue.of(key, value.toString())));
        return KeyValues.of(all);
    }

    private ErrorKeyValues() {}
}
