package dev.casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
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
            no value at all      | it has no value such as `{seconds:int}`
            {n:number}           | `number` is not a type of a value
            {n                   | a brace is not closed; a brace in the text is `{{`
            n}                   | a brace closes what nothing opened; a brace in the text is `}}`
            {n:int}{m:int}       | nothing tells where one value ends and the next begins
            *{n}                 | nothing tells where one value ends and the next begins
            {n} {n}              | the value `n` stands in it twice
            {N:int}              | a value is written as `{seconds:int}`, its name in small letters
            {a--b:int}           | a value is written as `{seconds:int}`, its name in small letters
            """)
    void refuses(String template, String why) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TextTemplate.parse(template));
        assertEquals(why, refused.getMessage());
    }

    @Test
    void aLongTextIsReadOnce() {
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
        ErrorReport.Builder report = ErrorReport.builder().code(1).message("in 2 hours");
        assertEquals(Optional.of(Duration.ofHours(2)), captures.find(report.build(), "wait", Duration.class));
        report.details("in 3 minutes");
        assertEquals(Optional.of(Duration.ofMinutes(3)), captures.find(report.build(), "wait", Duration.class));
        report.details("later");
        assertEquals(Optional.of(Duration.ofHours(2)), captures.find(report.build(), "wait", Duration.class));
    }
}
