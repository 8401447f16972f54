package dev.casebook.maven;

import java.io.File;
import java.nio.file.Path;

/**
 * A Maven and the compiler plugin that it runs.
 *
 * @param maven the folder where it is
 * @param compilerPlugin the version of the plugin
 */
record Toolchain(Path maven, String compilerPlugin) {
    private static final String CURRENT_COMPILER_PLUGIN = "3.15.0";

    /** The Maven that runs this build, and the compiler plugin of the documentation. */
    static Toolchain own() {
        return new Toolchain(Path.of(System.getProperty("it.maven")), CURRENT_COMPILER_PLUGIN);
    }

    /** One of the Mavens that the build unpacked. */
    static Toolchain of(String maven, String compilerPlugin) {
        return new Toolchain(Path.of(System.getProperty("it.mavens"), "apache-maven-" + maven), compilerPlugin);
    }

    /** The program that runs it. */
    String command() {
        String name = File.separatorChar == '/' ? "mvn" : "mvn.cmd";
        return maven.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
        return maven.getFileName() + " with compiler plugin " + compilerPlugin;
    }
}
