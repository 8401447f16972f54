package dev.casebook.catalogue.bind.mapping;

import dev.casebook.catalogue.diagnostic.Finding;
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
    private final String namePrefix;

    private BindContext(
            Reported reported, String key, CodeForms codes, Map<Kind, Set<String>> names, String namePrefix) {
        this.reported = reported;
        this.key = key;
        this.codes = codes;
        this.names = names;
        this.namePrefix = namePrefix;
    }

    /** Of a text of which nothing is known yet. */
    public static BindContext of(Findings findings) {
        return new BindContext(new Reported(findings), "", CodeForms.unknown(), Map.of(), "");
    }

    /** The same in a catalogue whose codes and names are known. */
    public BindContext in(CodeForms kind, Map<Kind, Set<String>> written) {
        return new BindContext(reported, key, kind, written, namePrefix);
    }

    /** The same where Java names leave out the beginning of names of errors. */
    public BindContext withNamePrefix(String another) {
        return new BindContext(reported, key, codes, names, another);
    }

    /** What Java names leave out at the start of names of errors; it may be empty. */
    public String namePrefix() {
        return namePrefix;
    }

    /** The same for the value of a key. */
    public BindContext at(Key<?> another) {
        return new BindContext(reported, another.name(), codes, names, namePrefix);
    }

    /** What is read, and whether something in it was wrong. */
    public <T> Attempt<T> attempt(Function<BindContext, T> reading) {
        BindContext inner = new BindContext(new Reported(reported.findings), key, codes, names, namePrefix);
        T value = reading.apply(inner);
        reported.any |= inner.reported.any;
        return new Attempt<>(value, inner.reported.any);
    }

    /** Something is wrong. */
    public void add(Finding finding) {
        reported.findings.add(finding);
        reported.any = true;
    }

    /** Something is wrong about which a finding has been made already. */
    public void addKnown() {
        reported.any = true;
    }

    /** Whether something was wrong so far. */
    public boolean hasMistakes() {
        return reported.any;
    }

    /** The key whose value is read, for messages. */
    public String key() {
        return key;
    }

    /** How the catalogue writes codes. */
    public CodeForms codes() {
        return codes;
    }

    /** The names in a section, as they are written. */
    public Set<String> names(Kind section) {
        return names.getOrDefault(section, Set.of());
    }

    /**
     * What was read.
     *
     * @param value what came out
     * @param hasMistakes whether something in it was wrong
     */
    public record Attempt<T>(T value, boolean hasMistakes) {}

    /** Where findings go, and whether there were any. */
    private static final class Reported {
        private final Findings findings;
        private boolean any;

        Reported(Findings findings) {
            this.findings = findings;
        }
    }
}
