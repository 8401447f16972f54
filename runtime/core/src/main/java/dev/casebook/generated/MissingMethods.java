package dev.casebook.generated;

/** Recognizes calls of methods that a handler does not have yet, since it was compiled earlier. Used by generated code. */
public final class MissingMethods {
    /**
     * Returns the error if its own code called the missing method. The same kind of failure inside a handler is thrown
     * again.
     *
     * @param <E> the type of the error
     * @param missing the failure of the call
     * @param error the error whose method of the handler was called
     * @throws AbstractMethodError if the failure comes from somewhere else
     */
    public static <E extends Throwable> E check(AbstractMethodError missing, E error) {
        if (isCalledFrom(packageOf(error.getClass().getName()), missing.getStackTrace())) {
            return error;
        }
        throw missing;
    }

    /** Some JVMs show the missing method as the first frame, without a line. */
    private static boolean isCalledFrom(String packageName, StackTraceElement[] frames) {
        int caller = frames.length > 1 && frames[0].getLineNumber() < 0 ? 1 : 0;
        return frames.length > 0 && packageOf(frames[caller].getClassName()).equals(packageName);
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private MissingMethods() {}
}
