package dev.casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.generated.Captures;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates find, what they refuse, and that a long text costs no more than its length. */
class TextTemplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            try again in {n:int} seconds    | try again in 30 seconds        | 30
            try again in {n:int} seconds    | Try again in 30 seconds        |
            try again in {n:int} seconds    | try again in 30 seconds.       |
            try again in {n:int} seconds    | try again in a few seconds     |
            try again in {n:int} seconds    | try again in 99999999999 seconds |
            *{n:int} second*                | wait 10-30 seconds, please     | 30
            *{n:seconds} second*            | wait 10-30 seconds, please     | PT30S
            *{n:seconds} second*            | 130 seconds                    | PT2M10S
            *{n:seconds} second*            | 1a 2b 3 seconds                | PT3S
            *{n:minutes} min*               | after 5 min                    | PT5M
            limit {n:long}*                 | limit -7 of 9                  | -7
            {n:double}%                     | 2.5%                           | 2.5
            *costs {n:BigDecimal}*          | It costs 2.50.                 | 2.50
            *{n:Instant}*                   | next call: 2026-11-22T10:00:00Z. | 2026-11-22T10:00:00Z
            *{n:epoch-seconds}*             | 24 h, until 1795341600         | 2026-11-22T10:00:00Z
            *{n:epoch-seconds}*             | 24 hours                       |
            *({n:UUID})                     | id (0b5dd5e8-8a38-4f5e-9d5c-1f0c6d6f4c11) | 0b5dd5e8-8a38-4f5e-9d5c-1f0c6d6f4c11
            *{n:LocalDate}*                 | on 2026-11-22, or later        | 2026-11-22
            is {n:boolean}                  | is true                        | true
            is {n:boolean}                  | is yes                         |
            user '{n}' is*                  | user 'Anna' is unknown         | Anna
            user {n} is {{gone}}            | user a is b is {gone}          | a is b
            {n} stars {*}                   | 5 stars *                      | 5
            a{n}b                           | ab                             |
            """)
    void finds(String template, String text, String value) {
        Optional<Object> found = TextTemplate.parse(template).match(text).map(values -> values.get("n"));
        assertEquals(Optional.ofNullable(value), found.map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no value at all      | it contains no value such as `{seconds:int}`
            {n:number}           | `number` is not a type of values
            {n                   | unclosed brace; write a literal brace as `{{`
            n}                   | unmatched closing brace; write a literal brace as `}}`
            {n:int}{m:int}       | two values without a text between them
            *{n}                 | two values without a text between them
            {n} {n}              | duplicate value `n`
            {N:int}              | a value must be written as `{seconds:int}`, with a lower-case name
            {a--b:int}           | a value must be written as `{seconds:int}`, with a lower-case name
            """)
    void refuses(String template, String why) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TextTemplate.parse(template));
        assertEquals(why, refused.getMessage());
    }

    @Test
    void matchesLongTextInLinearTime() {
        // ways that would be tried again and again by a search that goes back: this ends at once, or not in a year
        String text = "1 2 ".repeat(50_000) + "x".repeat(50_000);
        assertTrue(TextTemplate.parse("*{a:int} *{b:int} *{c:int} *{d:int} y{e}z")
                .match(text)
                .isEmpty());
        assertTrue(TextTemplate.parse("*{a:URI}*").match("x".repeat(200_000)).isEmpty());
    }

    @Test
    void detailsGoBeforeTheMessage() {
        Captures captures = Captures.of("*{wait:hours} hour*", "*{wait:minutes} minute*");
        ErrorReportBuilder report = ErrorReport.builder().code(1).message("in 2 hours");
        assertEquals(Optional.of(Duration.ofHours(2)), captures.find(report.build(), "wait", Duration.class));
        report.details("in 3 minutes");
        assertEquals(Optional.of(Duration.ofMinutes(3)), captures.find(report.build(), "wait", Duration.class));
        report.details("later");
        assertEquals(Optional.of(Duration.ofHours(2)), captures.find(report.build(), "wait", Duration.class));
    }
}
