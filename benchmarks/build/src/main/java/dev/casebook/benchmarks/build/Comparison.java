package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Folders;
import dev.casebook.benchmarks.process.Meter;
import dev.casebook.benchmarks.report.Jdk;
import java.io.IOException;
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
        List<Contender> contenders = new ArrayList<>();
        for (Subject subject : subjects) {
            Contender contender = contender(codes, subject);
            contender.run(jdk, meter);
            contenders.add(contender);
        }
        for (int run = 1; run < times; run++) {
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

    /** A subject with its sources; Casebook must have run once before what it wrote is compiled alone. */
    private Contender contender(int codes, Subject subject) throws IOException {
        Path own = Folders.empty(folder(codes, subject));
        if (subject == Subject.WRITTEN || subject == Subject.COPIED) {
            CasebookSources.keep(folder(codes, Subject.CASEBOOK).resolve(Workload.GENERATED), own);
        }
        return new Contender(subject, subject.workload(own, codes, libraries));
    }

    private Path folder(int codes, Subject subject) {
        return folder.resolve(codes + "-" + subject.name().toLowerCase(Locale.ROOT));
    }
}
