package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.COLON_IN_TEXT;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.NOT_YAML;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.SEVERAL_DOCUMENTS;

import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML; the one user of the YAML library.
 *
 * <p>It takes the library's events and not its composed nodes: an alias is seen before anything is expanded, nothing is
 * built by recursion, and what is before a mistake is kept.
 */
public final class YamlReader {
    private final SourceText source;
    private final Findings findings;
    private final TreeBuilder builder;
    private int documents;
    private int parts;

    private YamlReader(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.builder = new TreeBuilder(findings);
    }

    /** The tree of a text, as far as it can be read; what is wrong with it goes to the findings. */
    public static SyntaxTree read(SourceText source, Findings findings) {
        if (!TextLimits.keeps(source, findings)) {
            return new SyntaxTree(Optional.empty(), SyntaxTree.Extent.PART);
        }
        return new YamlReader(source, findings).read();
    }

    private SyntaxTree read() {
        try {
            Parser events = new ParserImpl(new StreamReader(OtherSpaces.replace(source, findings)), options());
            for (Event event = events.getEvent(); event != null; event = events.getEvent()) {
                if (!take(event)) {
                    return builder.tree(SyntaxTree.Extent.PART);
                }
            }
            return builder.tree(SyntaxTree.Extent.WHOLE);
        } catch (MarkedYAMLException mistake) {
            findings.add(notYaml(mistake));
        } catch (RuntimeException mistake) {
            // the library throws more than it says, such as IllegalArgumentException for odd tags
            findings.add(NOT_YAML.of(String.valueOf(mistake.getMessage())).at(source.start()));
        }
        return builder.tree(SyntaxTree.Extent.PART);
    }

    // our own limits are checked before and while reading; the library's would end it with an exception
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private boolean take(Event event) {
        if (event instanceof DocumentStartEvent) {
            return startDocument(event);
        }
        if (event instanceof NodeEvent && !TextLimits.keepsParts(++parts, span(event), findings)) {
            return false;
        }
        if (event instanceof AliasEvent alias) {
            UnsupportedYaml.refuseAlias(alias.getAnchor(), span(event), findings);
            builder.add(new Syntax.Unreadable(span(event)));
        } else if (event instanceof ScalarEvent scalar) {
            refuseExtras(scalar, scalar.getTag());
            builder.add(scalar(scalar));
        } else if (event instanceof CollectionStartEvent start) {
            refuseExtras(start, start.getTag());
            return open(start);
        } else if (event instanceof SequenceEndEvent || event instanceof MappingEndEvent) {
            builder.close(span(event));
        }
        return true;
    }

    private Syntax scalar(ScalarEvent event) {
        return TextLimits.keepsScalar(event.getValue(), span(event), findings)
                ? new Syntax.Scalar(event.getValue(), style(event), span(event))
                : new Syntax.Unreadable(span(event));
    }

    private boolean startDocument(Event event) {
        documents++;
        if (documents > 1) {
            findings.add(SEVERAL_DOCUMENTS.of().at(span(event)));
        }
        return documents == 1;
    }

    private void refuseExtras(NodeEvent node, @Nullable String tag) {
        UnsupportedYaml.refuse(Optional.ofNullable(node.getAnchor()), Optional.ofNullable(tag), span(node), findings);
    }

    private boolean open(CollectionStartEvent event) {
        if (event instanceof SequenceStartEvent) {
            builder.openSequence(span(event));
        } else {
            builder.openMapping(span(event));
        }
        return TextLimits.keepsDepth(builder.depth(), span(event), findings);
    }

    private static Syntax.Style style(ScalarEvent scalar) {
        if (scalar.isPlain()) {
            return Syntax.Style.PLAIN;
        }
        return scalar.isLiteral() || scalar.isFolded() ? Syntax.Style.BLOCK : Syntax.Style.QUOTED;
    }

    private Span span(Event event) {
        return source.between(
                event.getStartMark().getIndex(), event.getEndMark().getIndex());
    }

    private Finding notYaml(MarkedYAMLException mistake) {
        Span place = at(mistake.getProblemMark());
        String problem = words(mistake.getProblem());
        if (UnquotedColon.isMeant(problem, place)) {
            return COLON_IN_TEXT.of().at(place);
        }
        Finding finding = NOT_YAML.of(problem).at(place);
        Mark context = mistake.getContextMark();
        return context == null ? finding : finding.with(Label.ofParser(words(mistake.getContext())), at(context));
    }

    private static String words(@Nullable String words) {
        return words == null ? "it cannot be read" : DisplayText.of(words);
    }

    private Span at(@Nullable Mark mark) {
        return mark == null ? source.start() : source.between(mark.getIndex(), mark.getIndex() + 1);
    }
}
