package dev.casebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tags for logs and metrics: only names of the catalogue, and no values of a server, so their number is limited. */
final class Tags {
    static Map<String, String> of(CodedException error) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("category", error.category().map(CategoryDefinition::name).orElse("none"));
        tags.put("error", error.error().map(ErrorDefinition::name).orElseGet(() -> kindWithoutEntry(error)));
        tags.put("advice", error.advice().kind().name());
        return Collections.unmodifiableMap(tags);
    }

    /** What it is if the catalogue has no entry for it. */
    static String kindWithoutEntry(CodedException error) {
        return error instanceof Unreadable ? "unreadable" : "unrecognized";
    }

    private Tags() {}
}
