package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the tables of a Markdown page. */
final class MarkdownRowReader implements RowReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> new Tables(source, tables(source)).rows(place, findings))
                .orElse(List.of());
    }

    private static List<Table> tables(SourceText source) {
        TableCollector collector = new TableCollector(source);
        PARSER.parse(source.text()).accept(collector);
        return collector.tables;
    }

    /** Collects tables with the heading above each. */
    private static final class TableCollector extends AbstractVisitor {
        private final SourceText source;
        private final List<Table> tables = new ArrayList<>();
        private String heading = "";
        private List<Table.Cells> rows = new ArrayList<>();

        TableCollector(SourceText source) {
            this.source = source;
        }

        @Override
        public void visit(Heading node) {
            heading = text(node);
        }

        @Override
        public void visit(CustomBlock node) {
            if (node instanceof TableBlock) {
                rows = new ArrayList<>();
                visitChildren(node);
                tables.add(new Table(heading, rows.get(0).texts(), rows.subList(1, rows.size())));
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                List<String> texts = new ArrayList<>();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        texts.add(text(cell));
                    }
                }
                int line = node.getSourceSpans().get(0).getLineIndex() + 1;
                rows.add(new Table.Cells(texts, ListText.line(source, line)));
            } else {
                visitChildren(node);
            }
        }

        private static String text(Node node) {
            PlainText text = new PlainText();
            node.accept(text);
            return text.words.toString().strip();
        }
    }

    /** The words of a node without its markup. */
    private static final class PlainText extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append(' ');
        }
    }
}
