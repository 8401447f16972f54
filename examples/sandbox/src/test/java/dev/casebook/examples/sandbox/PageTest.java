package dev.casebook.examples.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.whatsapp.WhatsAppError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page in a real browser. */
@Tag("full")
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private Sandbox sandbox;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            String text = "the page needs Chromium on the path; on Debian: apt-get install chromium";
            assertFalse(Boolean.getBoolean("casebook.browser.required"), text);
            Assumptions.abort(text);
        }
        sandbox = Sandbox.start();
        browser = Browser.open(
                program.orElseThrow(),
                Files.createTempDirectory(Path.of("target"), "profile"),
                sandbox.address().resolve("/"));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @BeforeEach
    void fresh() {
        browser.await("document.readyState === 'complete' && typeof provoke === 'function'");
        browser.evaluate("at('find').value = ''; at('find').dispatchEvent(new Event('input'))");
    }

    @Test
    void hasButtonForEveryError() {
        assertEquals(
                Integer.toString(WhatsAppError.values().length),
                browser.evaluate("document.querySelectorAll('article button[data-code]').length"));
    }

    @Test
    void showsBodyAfterClick() throws IOException {
        press(Scenario.REPLY, 130_429, "Status 400");

        assertEquals("130429", browser.evaluate("JSON.parse(at('body').textContent).error.code"));
        assertEquals("true", browser.evaluate("at('body').checkVisibility() && at('body').clientHeight > 50"));
        assertEquals("true", browser.evaluate("at('later').hidden"));
        Files.write(Path.of("target", "page.png"), browser.screenshot());
    }

    @Test
    void showsFailedStatusBelowReply() {
        press(Scenario.STATUS, 131_026, "Status 200");
        browser.await("!at('later').hidden");

        assertEquals(
                "failed",
                browser.evaluate(
                        "JSON.parse(at('webhooks').textContent)" + ".entry[0].changes[0].value.statuses[0].status"));
    }

    @Test
    void faultsAreSaidInWords() {
        press(Scenario.EMPTY, 1, "Status 502");
        assertEquals("(the body is empty)", browser.evaluate("at('body').textContent"));
        press(Scenario.CLOSED, 1, "No answer");
        assertTrue(browser.evaluate("at('body').textContent").contains("closed"));
    }

    @Test
    void wordsFindErrors() {
        browser.evaluate("at('find').value = '131056'; at('find').dispatchEvent(new Event('input'))");
        assertEquals("1", browser.evaluate("document.querySelectorAll('article:not([hidden])').length"));
        browser.evaluate("at('find').value = 'no such words'; at('find').dispatchEvent(new Event('input'))");
        assertEquals("false", browser.evaluate("at('none').hidden"));
    }

    @Test
    void fitsWindow() {
        for (int width : new int[] {1280, 700, 360}) {
            browser.resize(width, 800);
            assertEquals(
                    browser.evaluate("innerWidth"),
                    browser.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        }
        browser.resize(1280, 900);
    }

    @Test
    void showsAnswerOnSmallScreen() throws IOException {
        browser.resize(400, 800);
        browser.evaluate("document.querySelector('[data-code=\"0131056\"]').scrollIntoView()");
        press(Scenario.REPLY, 131_056, "Status 400");

        assertEquals(
                "true",
                browser.evaluate(
                        "(box => box.top >= 0 && box.top < innerHeight)" + "(at('status').getBoundingClientRect())"));
        Files.write(Path.of("target", "page-small.png"), browser.screenshot());
        browser.resize(1280, 900);
    }

    private void press(Scenario manner, int code, String status) {
        browser.evaluate("at('manner').value = '" + manner.digits() + "'");
        browser.evaluate("document.querySelector('[data-code=\"" + String.format("%07d", code) + "\"]').click()");
        browser.await("at('status').textContent === '" + status + "'");
    }
}
