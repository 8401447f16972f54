package dev.casebook.observe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.Samples;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class MapStructTest {
    @Test
    void mapsSummaryWithoutExpressions() {
        ErrorMapper mapper = Mappers.getMapper(ErrorMapper.class);

        assertEquals(
                new ErrorDto(
                        "WhatsApp",
                        "THROTTLING",
                        "RATE_LIMIT_HIT",
                        "RETRY_AFTER",
                        "REJECTED",
                        "130429",
                        429,
                        "AbC\\u000a1"),
                mapper.toDto(ErrorSummary.of(Samples.rateLimit())));
    }
}
