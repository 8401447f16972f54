package user;

import dev.casebook.Deprecation;
import dev.casebook.ErrorReport;
import dev.casebook.ProblemDetails;
import dev.casebook.UnrecognizedListener;
import dev.casebook.UnrecognizedListeners;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.AskError;
import shop.AskErrorHandler;
import shop.CardDeclinedException;
import shop.ClosedException;
import shop.OrderException;
import shop.OutOfStockException;
import shop.PayError;
import shop.PayErrorHandler;
import shop.PaymentException;
import shop.PlaceOrderError;
import shop.PlaceOrderErrorHandler;
import shop.ShopCodes;
import shop.ShopError;
import shop.ShopErrors;
import shop.ShopException;
import shop.ShopHandler;
import shop.SoldOutException;
import shop.TooFastException;
import shop.UnrecognizedShopException;

/** What a shop does with its errors; each answer is a line of a test. */
@SuppressWarnings({"deprecation", "removal"})
public final class User {
    private static final Map<String, Object> ANSWERS = new TreeMap<>();

    /** The answers by their questions. */
    public static Map<String, Object> answers() throws Exception {
        codes();
        thrown();
        secrets();
        problems();
        operations();
        life();
        captures();
        watching();
        return ANSWERS;
    }

    private static void codes() {
        ANSWERS.put("constant", switch ("010") { case ShopCodes.CLOSED -> "010"; default -> "none"; });
        ANSWERS.put("exact", words(ShopErrors.of("010")));
        ANSWERS.put("also", words(ShopErrors.of("23505")));
        ANSWERS.put("other case", words(ShopErrors.of("PAY/declined")));
        ANSWERS.put("number", words(ShopErrors.of("10")));
        ANSWERS.put("covered", words(ShopErrors.of("ORD-999")));
        ANSWERS.put("covered by the other", words(ShopErrors.of("pay/")));
        ANSWERS.put("exact goes before covered", words(ShopErrors.of("pay/declined")));
        ANSWERS.put("found", ShopErrors.find("pay/rate").toString());
        ANSWERS.put("not found", ShopErrors.find("pay/other").toString());
        ANSWERS.put("empty", words(ShopErrors.of(ErrorReport.builder().build())));
    }

    private static void thrown() {
        OutOfStockException error = OutOfStockException.of("A-7", 3);
        OutOfStockException full = OutOfStockException.builder("A-7", 3)
                .expectedOn(LocalDate.of(2026, 12, 1))
                .cause(new IllegalStateException("why"))
                .build();
        ANSWERS.put("message", error.getMessage());
        ANSWERS.put("message with all", full.getMessage());
        ANSWERS.put("values", error.parameters().toString());
        ANSWERS.put("order-id", error.orderId().toString());
        ANSWERS.put("expected-on", full.expectedOn().toString());
        ANSWERS.put("cause", full.getCause().getMessage());
        ANSWERS.put("first own frame", java.util.Arrays.stream(error.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("shop."))
                .findFirst()
                .orElseThrow());
        ShopException read = ShopErrors.of("ORD-001");
        ANSWERS.put("values of one that was read", read.parameters().toString());
        ANSWERS.put("own message of one that was read", read.catalogueMessage().toString());
        ANSWERS.put("without parameters", ClosedException.of().getMessage());
        try {
            OutOfStockException.of(null, 1);
        } catch (NullPointerException forgotten) {
            ANSWERS.put("forgotten", forgotten.getMessage());
        }
    }

    private static CardDeclinedException declined() {
        return CardDeclinedException.builder(new BigDecimal("12.50"), "4000-1234").cvc(987).build();
    }

    private static void secrets() throws Exception {
        CardDeclinedException error = declined();
        ANSWERS.put("revealed", error.cardNumber().orElseThrow().reveal());
        ANSWERS.put("secret", error.cardNumber().toString());
        ANSWERS.put("shown", error + " " + error.report() + " " + error.parameters() + " " + error.tags());
        ANSWERS.put("problem of a secret", ProblemDetails.of(error).toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        ANSWERS.put("bytes", bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            CardDeclinedException back = (CardDeclinedException) in.readObject();
            ANSWERS.put("after serialization", back.amount().orElseThrow() + " " + back.cardNumber() + " "
                    + back.cvc() + " " + back.catalogueMessage().orElseThrow());
        }
    }

    private static void problems() {
        ANSWERS.put("problem", ProblemDetails.of(OutOfStockException.of("A-7", 3))
                .withInstance(URI.create("/orders/A-7"))
                .toString());
        ShopException read = ShopErrors.of(ErrorReport.of("ORD-001").toBuilder().message("their words").build());
        ANSWERS.put("problem of one that was read", ProblemDetails.of(read).toString());
    }

    private static String place(ShopException error) {
        return PlaceOrderError.from(error).accept(new PlaceOrderErrorHandler<>() {
            @Override
            public String onOrder(OrderException error) {
                return "order " + error.getClass().getSimpleName();
            }

            @Override
            public String onCardDeclined(CardDeclinedException error) {
                return "declined";
            }

            @Override
            public String onUnrecognized(PlaceOrderError.Unrecognized error) {
                return "unrecognized " + error.report().code();
            }

            @Override
            public String onOther(PlaceOrderError.Other error) {
                return "other " + error.exception().getClass().getSimpleName();
            }
        });
    }

    private static String pay(ShopException error) {
        return PayError.from(error).accept(new PayErrorHandler<>() {
            @Override
            public String onTooFast(TooFastException error) {
                return "fast";
            }

            @Override
            public String onOrder(OrderException error) {
                return "order";
            }

            @Override
            public String onCardDeclined(CardDeclinedException error) {
                return "declined";
            }

            @Override
            public String onUnrecognized(PayError.Unrecognized error) {
                return "unrecognized";
            }

            @Override
            public String onOther(PayError.Other error) {
                return "other";
            }
        });
    }

    private static String ask(ShopException error) {
        return AskError.from(error).accept(new AskErrorHandler<>() {
            @Override
            public String onOutOfStock(OutOfStockException error) {
                return "none left";
            }

            @Override
            public String onUnrecognized(AskError.Unrecognized error) {
                return "unrecognized";
            }

            @Override
            public String onOther(AskError.Other error) {
                return "other";
            }
        });
    }

    private static void operations() {
        ANSWERS.put("place CARD_DECLINED", place(declined()));
        ANSWERS.put("place OUT_OF_STOCK", place(ShopErrors.of("ORD-001")));
        ANSWERS.put("place covered by order", place(ShopErrors.of("ORD-9")));
        ANSWERS.put("place covered by payment", place(ShopErrors.of("pay/x")));
        ANSWERS.put("place unknown", place(ShopErrors.of("404")));
        ANSWERS.put("place TOO_FAST", place(ShopErrors.of("pay/rate")));
        ANSWERS.put("pay TOO_FAST", pay(ShopErrors.of("pay/rate")));
        ANSWERS.put("pay CARD_DECLINED", pay(declined()));
        ANSWERS.put("ask covered by order", ask(ShopErrors.of("ORD-9")));
        AskError other = AskError.from(declined());
        ANSWERS.put("from an unlisted one", ShopCodes.TOO_FAST + " " + other.advice().getClass().getSimpleName());
        for (ShopException sample : ShopErrors.samples()) {
            if (AskError.from(sample).exception() != sample || PayError.from(sample).report() != sample.report()) {
                throw new IllegalStateException("not total: " + sample);
            }
        }
    }

    private static void life() {
        try {
            throw OutOfStockException.of("A-7", 0);
        } catch (shop.NoneLeftException former) {
            ANSWERS.put("caught under the first name", former.getClass().getSimpleName());
        }
        ANSWERS.put("constants", ShopError.SOLD_OUT + " " + ShopError.NONE_LEFT + " " + ShopCodes.SOLD_OUT);
        ANSWERS.put("handled under a former name", ShopErrors.of("ORD-001").accept(new ShopHandler<String>() {
            @Override
            public String onOrder(OrderException error) {
                return "order";
            }

            @Override
            public String onSoldOut(SoldOutException error) {
                return "sold out";
            }

            @Override
            public String onPayment(PaymentException error) {
                return "payment";
            }

            @Override
            public String onUnrecognized(UnrecognizedShopException error) {
                return "unrecognized";
            }
        }));
        ANSWERS.put("since", ShopError.OUT_OF_STOCK.since() + " " + ShopError.CLOSED.since());
        Deprecated deprecated = ClosedException.class.getAnnotation(Deprecated.class);
        ANSWERS.put("deprecated", deprecated.since() + " " + deprecated.forRemoval());
        ANSWERS.put("deprecation", ShopError.CLOSED.deprecation() + " " + ShopError.OUT_OF_STOCK.deprecation());
        ANSWERS.put(
                "replaced by",
                ShopError.CLOSED.deprecation().flatMap(Deprecation::replacedBy).orElseThrow() == ShopError.OUT_OF_STOCK);
        ANSWERS.put(
                "named",
                ShopErrors.named("OUT_OF_STOCK") + " " + ShopErrors.named("SOLD_OUT") + " "
                        + ShopErrors.named("NONE_LEFT") + " " + ShopErrors.named("NEVER_USED"));
    }

    private static TooFastException tooFast(String details) {
        return new TooFastException(ErrorReport.of("pay/rate").toBuilder().details(details).build());
    }

    private static void captures() {
        TooFastException minutes = tooFast("Too fast. Try again in 5 minutes.");
        TooFastException seconds = tooFast("Try again in 40 seconds");
        TooFastException limit = tooFast("limit 80 reached today");
        TooFastException other = tooFast("Versuchen Sie es in 5 Minuten wieder");
        ANSWERS.put("minutes", minutes.retryAfter() + " " + minutes.advice());
        ANSWERS.put("seconds", seconds.retryAfter() + " " + seconds.advice());
        ANSWERS.put("limit", limit.limit() + " " + limit.retryAfter());
        ANSWERS.put("another text", other.retryAfter() + " " + other.advice().kind());
        ANSWERS.put("the server's field goes first", new TooFastException(minutes.report().toBuilder()
                        .retryAfter(Duration.ofSeconds(1))
                        .build())
                .advice()
                .toString());
    }

    private static void watching() {
        ANSWERS.put("tags", declined().tags().toString());
        ANSWERS.put("tags of a covered code", ShopErrors.of("ORD-9").tags().toString());
        ANSWERS.put("tags of an unknown code", ShopErrors.of("x").tags().toString());
        List<String> told = new ArrayList<>();
        UnrecognizedListener listener = error -> told.add(error.report().code());
        UnrecognizedListeners.add(listener);
        ShopErrors.of("x");
        ShopErrors.withoutStackTrace(ErrorReport.of("ORD-5"));
        ShopErrors.of("010");
        ANSWERS.put("samples", ShopErrors.samples().size());
        UnrecognizedListener broken = error -> {
            throw new IllegalStateException("a broken metric");
        };
        UnrecognizedListeners.add(broken);
        ANSWERS.put("told by one that throws", words(ShopErrors.of("x")));
        UnrecognizedListeners.remove(listener);
        UnrecognizedListeners.remove(broken);
        ShopErrors.of("y");
        ANSWERS.put("told", told.toString());
    }

    private static String words(ShopException error) {
        return error.getClass().getSimpleName() + " " + error.code();
    }

    private User() {}
}
