package dev.casebook.observe.json;

/** What a service of a user sends. */
public record ErrorDto(
        String catalogue,
        String category,
        String error,
        String advice,
        String outcome,
        String code,
        int httpStatus,
        String traceId) {}
