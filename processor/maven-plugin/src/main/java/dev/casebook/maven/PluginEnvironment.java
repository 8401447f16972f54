package dev.casebook.maven;

import java.util.Optional;

/** What a goal runs in, for people who look into a fault. */
final class PluginEnvironment {
    /** Such as {@code casebook-maven-plugin 0.1.0, Java 17.0.15 (Eclipse Adoptium), Linux amd64}. */
    static String words() {
        String version = Optional.ofNullable(
                        PluginEnvironment.class.getPackage().getImplementationVersion())
                .orElse("of unknown version");
        return "casebook-maven-plugin " + version
                + ", Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private PluginEnvironment() {}
}
