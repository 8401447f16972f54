package app;

import billing.*;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Asks each consumer about each code. Prints the consumer, the code and the answer. Reflection would load every type of a method. */
final class Probe {
    private static final int[] CODES = {101, 102, 103, 104, 150, 201, 301, 302, 401, 999};

    public static void main(String[] consumers) {
        for (String consumer : consumers) {
            for (int code : CODES) {
                System.out.println(consumer + "\t" + code + "\t" + answer(consumer, code));
            }
        }
    }

    private static String answer(String consumer, int code) {
        try {
            MethodHandle run = MethodHandles.lookup()
                    .findStatic(
                            Class.forName("app." + consumer),
                            "run",
                            MethodType.methodType(String.class, BillingException.class));
            return (String) run.invokeExact(BillingErrors.of(code));
        } catch (Throwable e) {
            return "throws " + e.getClass().getSimpleName();
        }
    }
}
