package dev.casebook.errorprone;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Calls methods of the compiler's API that the JDK compiled against does not have. */
final class ReflectiveCall {
    /**
     * What the method returns.
     *
     * @throws IllegalStateException if there is no such method, it fails or it returns null
     */
    static Object call(String type, String method, Object target) {
        return result(type, method, target)
                .orElseThrow(() -> new IllegalStateException(type + "." + method + " has returned null"));
    }

    /** Whether the method returns something. */
    static boolean finds(String type, String method, Object target) {
        return result(type, method, target).isPresent();
    }

    private static Optional<Object> result(String type, String method, Object target) {
        try {
            return Optional.ofNullable(Class.forName(type).getMethod(method).invoke(target));
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("this JDK has no " + type + "." + method, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + "." + method + " has failed", e);
        }
    }

    private ReflectiveCall() {}
}
