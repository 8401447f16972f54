package dev.casebook.benchmarks.build;

import java.io.IOException;
import java.nio.file.Path;

/** One of the things that are compared. */
enum Subject {
    CASEBOOK("Casebook, from YAML", "Casebook") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return CasebookSources.fromYaml(folder, codes, libraries);
        }
    },
    WRITTEN("javac alone, the sources that it wrote", "javac alone") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return CasebookSources.alone(folder, libraries);
        }
    },
    COPIED("a processor that only copies these sources", "copied") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return CasebookSources.copied(folder, libraries);
        }
    },
    CATEGORIES("Casebook, `granularity: category`", "Casebook, categories") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return CasebookSources.fromCategoryYaml(folder, codes, libraries);
        }
    },
    JBOSS("JBoss Logging Tools, 12 exception classes by hand", "JBoss, 12 classes") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return JBossSources.workload(folder, codes, libraries, JBossSources.Exceptions.PER_CATEGORY);
        }
    },
    JBOSS_CLASSES("JBoss Logging Tools, an exception class for each by hand", "JBoss, N classes") {
        @Override
        Workload workload(Path folder, int codes, Libraries libraries) throws IOException {
            return JBossSources.workload(folder, codes, libraries, JBossSources.Exceptions.PER_ERROR);
        }
    };

    final String title;
    final String shortTitle;

    Subject(String title, String shortTitle) {
        this.title = title;
        this.shortTitle = shortTitle;
    }

    /** Writes the sources into a folder. The sources that Casebook wrote must be there before they are compiled alone. */
    abstract Workload workload(Path folder, int codes, Libraries libraries) throws IOException;
}
