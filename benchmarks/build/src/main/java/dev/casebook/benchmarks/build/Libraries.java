package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that are given to the compilers. */
record Libraries(Path folder) {
    /** The processor as users get it: one jar, everything in it. */
    String processor() throws IOException {
        return path(List.of("casebook-processor"));
    }

    String runtime() throws IOException {
        return path(List.of("casebook-runtime"));
    }

    /** What a bundle of JBoss Logging is compiled against. */
    String jbossLogging() throws IOException {
        return path(List.of("jboss-logging"));
    }

    /** What its processor needs. */
    String jbossProcessor() throws IOException {
        return path(List.of("jboss-logging", "jdeparser"));
    }

    /** What holds the processor that only copies. */
    String benchmark() {
        return System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
    }

    /** What the phases run on. */
    String all() throws IOException {
        return path(List.of(""));
    }

    private String path(List<String> beginnings) throws IOException {
        String path = Folders.files(folder, ".jar").stream()
                .filter(jar -> beginnings.stream()
                        .anyMatch(beginning -> jar.getFileName().toString().startsWith(beginning)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        if (path.isEmpty()) {
            throw new IllegalStateException(folder + " has no " + beginnings + ": build the modules first");
        }
        return path;
    }
}
