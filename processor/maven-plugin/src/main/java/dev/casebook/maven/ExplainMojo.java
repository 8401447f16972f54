package dev.casebook.maven;

import dev.casebook.tools.explain.Explanation;
import dev.casebook.tools.explain.FindingExplanation;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains an error of a catalogue, or a finding such as {@code CB501}. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ExplainMojo extends ToolMojo {
    private static final int WIDTH = 100;

    /** The catalogue: a file, one that ships such as {@code whatsapp}, a jar, or {@code revision:path} of git. */
    @Parameter(property = "casebook.catalogue")
    private String catalogue;

    /** A code, a pair {@code 100/33}, a name, a former name, a category, words of a title, or the id of a finding. */
    @Parameter(property = "casebook.query", required = true)
    private String query;

    /** The language of texts, such as {@code pt-BR}. */
    @Parameter(property = "casebook.lang")
    private String lang;

    /** How the result is written: {@code text} or {@code json}. */
    @Parameter(property = "casebook.format", defaultValue = "text")
    private String format;

    public ExplainMojo() {
        super("explain");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (FindingExplanation.isId(query)) {
            print(FindingExplanation.of(query)
                    .orElseThrow(() -> new MojoFailureException("there is no finding `" + query + "`")));
            return;
        }
        if (catalogue == null) {
            throw new MojoFailureException("the parameter `casebook.catalogue` is missing, such as `whatsapp`");
        }
        Explanation explanation = new Explanation(read(catalogue), query);
        if (explanation.hits().isEmpty()) {
            throw new MojoFailureException(explanation.nothing());
        }
        print(format.equals("json") ? explanation.json() : explanation.text(Optional.ofNullable(lang), WIDTH));
    }
}
