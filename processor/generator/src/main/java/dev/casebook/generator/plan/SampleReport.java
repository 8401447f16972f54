package dev.casebook.generator.plan;

import dev.casebook.Code;
import java.util.OptionalInt;

/**
 * A report that leads to a type, for tests.
 *
 * @param code its code
 * @param field the name of a field; empty if it needs none
 * @param value the value of the field
 * @param http its HTTP status
 */
public record SampleReport(Code code, String field, String value, OptionalInt http) {
    static SampleReport of(Code code) {
        return new SampleReport(code, "", "", OptionalInt.empty());
    }

    SampleReport withField(String name, String text) {
        return new SampleReport(code, name, text, http);
    }

    SampleReport withHttp(int status) {
        return new SampleReport(code, field, value, OptionalInt.of(status));
    }
}
