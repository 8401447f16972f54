package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.FaultEnvironment;

/** What a goal runs in, for people who look into a fault. */
final class PluginEnvironment {
    /** Such as {@code casebook-maven-plugin 0.1.0, Java 17.0.15 (Eclipse Adoptium), Linux amd64}. */
    static String words() {
        return String.join(
                ", ",
                FaultEnvironment.tool("casebook-maven-plugin", PluginEnvironment.class),
                FaultEnvironment.java(),
                FaultEnvironment.system());
    }

    private PluginEnvironment() {}
}
