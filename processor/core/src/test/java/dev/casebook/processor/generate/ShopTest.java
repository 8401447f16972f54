package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for a shop's own errors, compiled and run. */
class ShopTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/golden/shop/catalogue.yaml");
    private static final Path USER = Path.of("src/test/resources/shop/User.java");

    @TempDir
    private static Path directory;

    private static Map<String, Object> answers;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compileAndRun() throws IOException, ReflectiveOperationException {
        Javac.Result result = shop(directory)
                .source("user/User.java", Files.readString(USER))
                .options("-Xlint:all,-processing", "-Werror")
                .compile();
        assertEquals(List.of(), result.messages());
        answers = (Map<String, Object>) result.call("user.User", "answers");
    }

    private static Javac shop(Path folder) throws IOException {
        return new Javac(folder).catalogue("shop", "catalogue.yaml", Files.readString(CATALOGUE));
    }

    private static void is(String question, Object answer) {
        assertTrue(answers.containsKey(question), question);
        assertEquals(answer, answers.get(question), question);
    }

    @Test
    void keepsLettersAndZerosOfTextCodes() {
        is("constant", "010");
        is("exact", "ClosedException 010");
        is("also", "ClosedException 23505");
        is("other case", "UnrecognizedShopException PAY/declined");
        is("number", "UnrecognizedShopException 10");
        is("covered", "UnrecognizedOrderException ORD-999");
        is("covered by the other", "UnrecognizedPaymentException pay/");
        is("exact goes before covered", "CardDeclinedException pay/declined");
        is("found", "Optional[TOO_FAST]");
        is("not found", "Optional.empty");
        is("empty", "UnrecognizedShopException ");
    }

    @Test
    void describesOwnError() {
        is("message", "ORD-001 Out of stock: order A-7 has 3 {left}, more on ?");
        is("message with all", "ORD-001 Out of stock: order A-7 has 3 {left}, more on 2026-12-01");
        is("values", "{order-id=A-7, left=3}");
        is("order-id", "Optional[A-7]");
        is("expected-on", "Optional[2026-12-01]");
        is("cause", "why");
        is("first own frame", "user.User");
        is("values of one that was read", "{}");
        is("own message of one that was read", "Optional.empty");
        is("without parameters", "010 The shop is closed: The shop is closed.");
        is("forgotten", "orderId");
    }

    @Test
    void hidesSecret() {
        is("revealed", "4000-1234");
        is("secret", "Optional[***]");
        is("after serialization", "12.50 Optional.empty Optional.empty 12.50 was declined");
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            if (!answer.getKey().equals("revealed")) {
                assertFalse(answer.getValue().toString().contains("4000-1234"), answer.toString());
                assertFalse(answer.getValue().toString().contains("987"), answer.toString());
            }
        }
    }

    @Test
    void writesProblemObject() {
        is(
                "problem",
                "ProblemDetails[type=Optional[https://shop.example/errors/out-of-stock], title=Out of stock,"
                        + " status=OptionalInt[409], detail=Optional[order A-7 has 3 {left}, more on ?],"
                        + " instance=Optional[/orders/A-7], extensions={code=ORD-001, order-id=A-7, left=3}]");
        is(
                "problem of one that was read",
                "ProblemDetails[type=Optional[https://shop.example/errors/out-of-stock], title=Out of stock,"
                        + " status=OptionalInt[409], detail=Optional[There are fewer left than were ordered.],"
                        + " instance=Optional.empty, extensions={code=ORD-001}]");
    }

    @Test
    void convertsEveryErrorOfOperation() {
        is("place CARD_DECLINED", "declined");
        is("place OUT_OF_STOCK", "order OutOfStockException");
        is("place covered by order", "order UnrecognizedOrderException");
        is("place covered by payment", "unrecognized pay/x");
        is("place unknown", "unrecognized 404");
        is("place TOO_FAST", "other TooFastException");
        is("pay TOO_FAST", "fast");
        is("pay CARD_DECLINED", "declined");
        is("ask covered by order", "unrecognized");
        is("from an unlisted one", "pay/rate AskUser");
    }

    @Test
    void keepsFormerNames() {
        is("caught under the first name", "OutOfStockException");
        is("constants", "OUT_OF_STOCK OUT_OF_STOCK ORD-001");
        is("handled under a former name", "sold out");
        is("since", "Optional[2] Optional.empty");
        is("deprecated", "6 true");
    }

    @Test
    void namesReplacementOfDeprecatedError() {
        is("deprecation", "Optional[It never closes any more. (since 6, replaced by OUT_OF_STOCK)] Optional.empty");
        is("replaced by", true);
    }

    @Test
    void findsDefinitionsByCurrentAndFormerNames() {
        is("named", "Optional[OUT_OF_STOCK] Optional[OUT_OF_STOCK] Optional[OUT_OF_STOCK] Optional.empty");
    }

    @Test
    void valuesAreFoundInTexts() {
        is("minutes", "Optional[PT5M] RetryAfter[delay=PT5M, maxRetries=6]");
        is("seconds", "Optional[PT40S] RetryAfter[delay=PT40S, maxRetries=6]");
        is("limit", "Optional[80] Optional.empty");
        is("another text", "Optional.empty RETRY_WITH_BACKOFF");
        is("the server's field goes first", "RetryAfter[delay=PT1S, maxRetries=6]");
    }

    @Test
    void tagsAreFewAndTheListenerIsTold() {
        is("tags", "{category=PAYMENT, error=CARD_DECLINED, advice=ASK_USER}");
        is("tags of a covered code", "{category=ORDER, error=unrecognized, advice=FIX_REQUEST}");
        is("tags of an unknown code", "{category=none, error=unrecognized, advice=GIVE_UP}");
        is("told", "[x, ORD-5, x]");
        is("told by one that throws", "UnrecognizedShopException x");
        is("samples", 7);
    }

    @Test
    void failsToCompileWithoutParameter(@TempDir Path folder) throws IOException {
        Javac.Result result = shop(folder).source("user/User.java", """
                        package user;

                        final class User {
                            final RuntimeException error = shop.OutOfStockException.of("A-7");
                        }
                        """).compile();

        assertEquals(1, result.messages().size(), () -> String.join("\n", result.messages()));
        assertTrue(
                result.messages().get(0).contains("cannot be applied to given types"),
                result.messages().get(0));
    }

    @Test
    void warnsUsersOfDeprecatedError(@TempDir Path folder) throws IOException {
        Javac.Result result = shop(folder)
                .source("user/User.java", """
                        package user;

                        final class User {
                            final String old = shop.ShopCodes.CLOSED;
                            final String former = shop.ShopCodes.SOLD_OUT;
                        }
                        """)
                .options("-Xlint:all,-processing")
                .compile();

        assertEquals(
                List.of(
                        "CLOSED in shop.ShopCodes has been deprecated and marked for removal",
                        "SOLD_OUT in shop.ShopCodes has been deprecated"),
                result.messages());
    }

    @Test
    void reportsOnlyMistakeAlthoughSourcesUseEverything(@TempDir Path folder) throws IOException {
        String broken = Files.readString(CATALOGUE).replace("code: pay/rate", "code: pay*rate");
        Javac.Result result = new Javac(folder)
                .catalogue("shop", "catalogue.yaml", broken)
                .source("user/User.java", Files.readString(USER))
                .compile();

        assertEquals(List.of("CB207"), result.ids(), () -> String.join("\n", result.messages()));
    }
}
