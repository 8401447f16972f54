package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.FaultEnvironment;
import picocli.CommandLine.IVersionProvider;

/** The version of the command. */
final class ToolVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {FaultEnvironment.tool("casebook", ToolVersion.class)};
    }

    /** What it runs in, such as {@code casebook 0.1.0, Java 17.0.15 (Eclipse Adoptium), Linux amd64}. */
    static String environment() {
        return String.join(
                ", ",
                FaultEnvironment.tool("casebook", ToolVersion.class),
                FaultEnvironment.java(),
                FaultEnvironment.system());
    }
}
