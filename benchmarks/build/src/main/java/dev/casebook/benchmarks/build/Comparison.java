package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Folders;
import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compiles several subjects of one size by turns, each time in a new process.
 *
 * @param folder where everything is written
 * @param libraries what is given to the compilers
 * @param jdk whose compiler it is
 * @param meter what measures it
 */
record Comparison(Path folder, Libraries libraries, Jdk jdk, Meter meter) {
    /** The runs of each subject; they take turns, so that a machine that slows down slows all of them down. */
    Map<Subject, Runs> run(int codes, int times, List<Subject> subjects) throws IOException, InterruptedException {
        List<Contender> contenders = contenders(codes, subjects);
        for (int run = 0; run < times; run++) {
            for (Contender contender : contenders) {
                contender.run(jdk, meter);
            }
        }
        Map<Subject, Runs> all = new EnumMap<>(Subject.class);
        for (Contender contender : contenders) {
            Runs runs = contender.runs(codes);
            all.put(runs.subject(), runs);
        }
        return all;
    }

    private List<Contender> contenders(int codes, List<Subject> subjects) throws IOException, InterruptedException {
        List<Contender> contenders = new ArrayList<>();
        for (Subject subject : subjects) {
            Path own = folder(codes, subject);
            Folders.empty(own);
            if (subject == Subject.WRITTEN) {
                writeSources(codes, own);
            }
            contenders.add(new Contender(subject, subject.workload(own, codes, libraries)));
        }
        return contenders;
    }

    /** The run is not counted: it also brings the compiler's own files into memory, for all that follow. */
    private void writeSources(int codes, Path target) throws IOException, InterruptedException {
        Workload fromYaml = Subject.CASEBOOK.workload(folder(codes, Subject.CASEBOOK), codes, libraries);
        if (Contender.compile(fromYaml, jdk, meter).exitCode() != 0) {
            throw new IllegalStateException(Files.readString(fromYaml.output()));
        }
        CasebookSources.keep(fromYaml, target);
    }

    private Path folder(int codes, Subject subject) {
        return folder.resolve(codes + "-" + subject.name().toLowerCase(Locale.ROOT));
    }
}
