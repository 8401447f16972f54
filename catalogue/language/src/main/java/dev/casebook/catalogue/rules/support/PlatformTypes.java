package dev.casebook.catalogue.rules.support;

import java.util.Optional;
import java.util.Set;

/**
 * Types of {@code java.lang} and of the runtime with names that a catalogue could give. Reserved words need no list: every
 * class name ends in {@code Exception}, {@code Handler} or a similar word.
 */
public final class PlatformTypes {
    // public types up to JDK 25
    private static final Set<String> JAVA_LANG = Set.of(
            "AbstractMethodError",
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "ArrayStoreException",
            "AssertionError",
            "BootstrapMethodError",
            "ClassCastException",
            "ClassCircularityError",
            "ClassFormatError",
            "ClassNotFoundException",
            "CloneNotSupportedException",
            "EnumConstantNotPresentException",
            "ExceptionInInitializerError",
            "IllegalAccessError",
            "IllegalAccessException",
            "IllegalArgumentException",
            "IllegalCallerException",
            "IllegalMonitorStateException",
            "IllegalStateException",
            "IllegalThreadStateException",
            "IncompatibleClassChangeError",
            "IndexOutOfBoundsException",
            "InstantiationError",
            "InstantiationException",
            "InternalError",
            "InterruptedException",
            "LayerInstantiationException",
            "LinkageError",
            "MatchException",
            "NegativeArraySizeException",
            "NoClassDefFoundError",
            "NoSuchFieldError",
            "NoSuchFieldException",
            "NoSuchMethodError",
            "NoSuchMethodException",
            "NullPointerException",
            "NumberFormatException",
            "OutOfMemoryError",
            "ReflectiveOperationException",
            "RuntimeException",
            "SecurityException",
            "StackOverflowError",
            "StringIndexOutOfBoundsException",
            "TypeNotPresentException",
            "UnknownError",
            "UnsatisfiedLinkError",
            "UnsupportedClassVersionError",
            "UnsupportedOperationException",
            "VerifyError",
            "VirtualMachineError",
            "WrongThreadException");

    private static final Set<String> RUNTIME = Set.of("CodedException", "ErrorHandler");

    /** The package that has a type of this name. */
    public static Optional<String> packageOf(String name) {
        if (JAVA_LANG.contains(name)) {
            return Optional.of("java.lang");
        }
        return RUNTIME.contains(name) ? Optional.of("dev.casebook") : Optional.empty();
    }

    private PlatformTypes() {}
}
