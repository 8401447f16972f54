package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Memory follows the size of the body, whatever its shape, and not the bodies before it. Counted in allocated bytes. */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Limits UNLIMITED = Limits.DEFAULT
            .withMaxBytes(Integer.MAX_VALUE)
            .withMaxDepth(Integer.MAX_VALUE)
            .withMaxErrors(Integer.MAX_VALUE)
            .withMaxTextLength(Integer.MAX_VALUE)
            .withMaxNameLength(Integer.MAX_VALUE)
            .withMaxCodeLength(Integer.MAX_VALUE);
    private static final ErrorReader<ChatException> READER = Chat.REPLIES.withLimits(UNLIMITED);

    /** Shapes of hostile bodies, each of a size that doubles with its number. */
    enum Shape {
        NESTED_ARRAYS(n -> "{\"x\":" + "[".repeat(n * 20) + "]".repeat(n * 20) + "}"),
        NESTED_OBJECTS(n -> "{\"x\":" + "{\"a\":".repeat(n * 20) + "1" + "}".repeat(n * 20) + "}"),
        ARRAYS_AT_AN_ERROR(n -> "{\"error\":" + "[".repeat(n * 20) + "{\"code\":1}" + "]".repeat(n * 20) + "}"),
        DIFFERENT_NAMES(n -> "{" + list(n * 10, i -> "\"n" + i + "\":1") + ",\"error\":{}}"),
        LONG_NAMES(n -> "{" + list(20, i -> "\"" + "n".repeat(n * 20) + i + "\":1") + ",\"error\":{}}"),
        COLLIDING_NAMES(n -> "{" + list(n * 10, i -> "\"" + colliding(i) + "\":1") + ",\"error\":{}}"),
        ERRORS_WITHOUT_CODE(n -> "{\"errors\":[" + list(n * 10, i -> "{}") + "]}"),
        ERRORS_WITH_TEXTS(n -> "{\"errors\":[" + list(n * 10, i -> "{\"code\":1,\"title\":\"text\"}") + "]}"),
        TEXTS_WITH_BROKEN_JSON(n -> "[" + list(n * 10, i -> "{\"body\":\"{\"}") + "]"),
        TEXTS_WITH_ERRORS(n -> "[" + list(n * 10, i -> "{\"body\":\"{\\\"error\\\":{\\\"code\\\":1}}\"}") + "]"),
        ESCAPES(n -> "{\"error\":{\"message\":\"" + "\\u0000\\\\\\n".repeat(n * 20) + "\"}}"),
        LONG_NUMBERS(n -> "{\"error\":{\"code\":" + "9".repeat(n * 100) + "}}"),
        WHITE_SPACE_AND_NOT_ASCII(
                n -> " ".repeat(n * 50) + "{\"error\":{\"message\":\"" + "\u00e9\ud83d\ude00".repeat(n * 20) + "\"}}"),
        OBJECTS_CAPTURED_AS_TEXT(
                n -> "{\"error\":{\"error_data\":{\"blame_field_specs\":[" + list(n * 20, i -> "[1]") + "]}}}");

        private final IntFunction<String> body;

        Shape(IntFunction<String> body) {
            this.body = body;
        }

        private static String list(int count, IntFunction<String> element) {
            return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
        }

        /** Names with the same hash, in Java's own function. */
        private static String colliding(int number) {
            return IntStream.range(0, 16)
                    .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @EnumSource
    void allocatesInProportionToTheBody(Shape shape) {
        allocated(shape.body.apply(50)); // loads classes
        long one = allocated(shape.body.apply(100));
        long two = allocated(shape.body.apply(200));
        long four = allocated(shape.body.apply(400));
        String numbers = one + ", " + two + ", " + four;
        assertTrue(two < 2.6 * one && four < 5.5 * one, numbers);
    }

    @Test
    void allocatesTheSameForTheTenthBodyAsForTheFirst() {
        long first = 0;
        for (int body = 0; body < 10; body++) {
            String mark = "b" + body;
            long bytes = allocated("{"
                    + IntStream.range(0, 500)
                            .mapToObj(i -> "\"" + "n".repeat(500) + mark + i + "\":1")
                            .collect(Collectors.joining(","))
                    + ",\"error\":{}}");
            first = body == 1 ? bytes : first;
            long limit = body == 0 ? Long.MAX_VALUE : first + first / 5;
            assertTrue(bytes <= limit, bytes + " bytes for body " + body + ", " + first + " for the first");
        }
    }

    private static long allocated(String text) {
        Body body = Body.ofText(text);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int errors = READER.reply(body, 400, ReplyHeaders.none()).errors().size();
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(errors > 0);
        return bytes;
    }
}
