package dev.casebook.catalogue.diagnostic;

import java.util.Optional;

/** The parts of the text that says what a tool runs in, for people who look into an internal error. */
public final class FaultEnvironment {
    /**
     * A tool with its version, such as {@code casebook-maven-plugin 0.1.0}.
     *
     * @param inside a class of the tool's jar
     */
    public static String tool(String name, Class<?> inside) {
        return name + " "
                + Optional.ofNullable(inside.getPackage().getImplementationVersion())
                        .orElse("of unknown version");
    }

    /** Such as {@code Java 17.0.15 (Eclipse Adoptium)}. */
    public static String java() {
        return "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** Such as {@code Linux amd64}. */
    public static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private FaultEnvironment() {}
}
