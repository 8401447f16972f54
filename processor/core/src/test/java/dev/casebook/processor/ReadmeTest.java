package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final String HANDLER = "com/acme/shop/Checkout.java";

    @TempDir
    private Path directory;

    @Test
    void failsWithTheMessageShownWhenCategoryIsForgotten() throws IOException {
        Javac.Result result = compile(block("java", 1));

        assertEquals(List.of("CB501"), result.ids());
        assertEquals(block("text", 1), shownByJavac(result.messages().get(0)));
    }

    @Test
    void compilesHandlerWhenProposedMethodIsAdded() throws IOException {
        String message = block("text", 1);
        String method = message.substring(message.indexOf("@Handles"), message.lastIndexOf('}') + 1);
        String complete = block("java", 1).replace("final class Checkout {", "final class Checkout {\n    " + method);

        Javac.Result result = compile(complete);

        assertEquals(List.of(), result.messages());
        assertTrue(result.generated().containsKey("com/acme/shop/CheckoutDispatcher.java"));
    }

    @Test
    void generatesEveryTypeListed() throws IOException {
        Javac.Result result = compile(block("java", 1));

        for (String type : List.of(
                "BillingException",
                "PaymentException",
                "ThrottlingException",
                "CardDeclinedException",
                "UnrecognizedThrottlingException",
                "UnrecognizedBillingException",
                "BillingErrors",
                "BillingError",
                "BillingCategory",
                "BillingCodes",
                "BillingHandler",
                "BillingStrictHandler")) {
            assertTrue(readme().contains("`" + type + "`"), type);
            assertTrue(result.generated().containsKey("com/acme/billing/" + type + ".java"), type);
        }
    }

    /** As javac prints a message of several lines: the source line with a caret comes after the first one. */
    private static String shownByJavac(String message) throws IOException {
        List<String> source = block("java", 1).lines().toList();
        int line = source.indexOf("@ErrorHandler(BillingException.class)");
        String caret = " ".repeat(source.get(line).indexOf(".class")) + "^";
        String place = HANDLER + ":" + (line + 1) + ": error: ";
        return place + message.replaceFirst("\n", "\n" + source.get(line) + "\n" + caret + "\n") + "\n1 error\n";
    }

    private Javac.Result compile(String handler) throws IOException {
        return new Javac(directory)
                .resource("billing.yaml", block("yaml", 1))
                .source("com/acme/billing/package-info.java", block("java", 2))
                .source(HANDLER, handler)
                .compile();
    }

    private static String block(String language, int number) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(readme());
        for (int i = 0; i < number; i++) {
            assertTrue(block.find(), language + " " + number);
        }
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../../README.md"));
    }
}
