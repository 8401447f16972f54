package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What readers of values know of the catalogue around them, and where their findings go. */
public final class BindContext {
    private final Reported reported;
    private final String key;
    private final CodeForms codes;
    private final Map<Kind, Set<String>> names;

    private BindContext(Reported reported, String key, CodeForms codes, Map<Kind, Set<String>> names) {
        this.reported = reported;
        this.key = key;
        this.codes = codes;
        this.names = names;
    }

    /** Of a text of which nothing is known yet. */
    static BindContext of(Findings findings) {
        return new BindContext(new Reported(findings), "", new UnknownCodes(), Map.of());
    }

    /** The same in a catalogue whose codes and names are known. */
    BindContext in(CodeForms kind, Map<Kind, Set<String>> written) {
        return new BindContext(reported, key, kind, written);
    }

    /** The same for the value of a key. */
    BindContext at(Key<?> another) {
        return new BindContext(reported, another.name(), codes, names);
    }

    /** What is read, and whether something in it was wrong. */
    <T> Attempt<T> attempt(Function<BindContext, T> reading) {
        BindContext inner = new BindContext(new Reported(reported.findings), key, codes, names);
        T value = reading.apply(inner);
        reported.any |= inner.reported.any;
        return new Attempt<>(value, inner.reported.any);
    }

    /** Something is wrong. */
    void add(Diagnostic finding) {
        reported.findings.add(finding);
        reported.any = true;
    }

    /** Something is wrong about which a finding has been made already. */
    void addKnown() {
        reported.any = true;
    }

    /** Whether something was wrong so far. */
    boolean hasMistakes() {
        return reported.any;
    }

    /** The key whose value is read, for messages. */
    String key() {
        return key;
    }

    /** How the catalogue writes codes. */
    CodeForms codes() {
        return codes;
    }

    /** The names in a section, as they are written. */
    Set<String> names(Kind section) {
        return names.getOrDefault(section, Set.of());
    }

    /**
     * What was read.
     *
     * @param value what came out
     * @param hasMistakes whether something in it was wrong
     */
    record Attempt<T>(T value, boolean hasMistakes) {}

    /** Where findings go, and whether there were any. */
    private static final class Reported {
        private final Findings findings;
        private boolean any;

        Reported(Findings findings) {
            this.findings = findings;
        }
    }
}
