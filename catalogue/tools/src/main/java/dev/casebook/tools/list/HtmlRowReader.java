package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the tables of a saved HTML page. A cell that spans rows or columns counts in each of them. */
final class HtmlRowReader implements RowReader {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int MAX_SPAN = 1_000;

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> new Tables(source, tables(source)).rows(place, findings))
                .orElse(List.of());
    }

    private static List<Table> tables(SourceText source) {
        Document page = Jsoup.parse(source.text(), "", Parser.htmlParser().setTrackPosition(true));
        List<Table> tables = new ArrayList<>();
        String heading = "";
        for (Element element : page.select(HEADINGS + ", table")) {
            if (element.normalName().equals("table")) {
                add(element, heading, source, tables);
            } else {
                heading = element.text();
            }
        }
        return tables;
    }

    private static void add(Element element, String heading, SourceText source, List<Table> tables) {
        List<Table.Cells> rows = new Rows(source).of(element);
        Element caption = element.selectFirst("> caption");
        if (!rows.isEmpty()) {
            tables.add(new Table(
                    caption == null ? heading : caption.text(), rows.get(0).texts(), rows.subList(1, rows.size())));
        }
    }

    /** The rows of a table, with spans written out. */
    private static final class Rows {
        private final SourceText source;
        /** What still comes down into the next rows, by column. */
        private final TreeMap<Integer, Down> down = new TreeMap<>();

        private record Down(String text, int rows) {}

        Rows(SourceText source) {
            this.source = source;
        }

        List<Table.Cells> of(Element table) {
            List<Table.Cells> rows = new ArrayList<>();
            for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
                List<String> texts = texts(row);
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    int line = row.sourceRange().start().lineNumber();
                    rows.add(new Table.Cells(texts, ListText.line(source, line)));
                }
            }
            return rows;
        }

        private List<String> texts(Element row) {
            List<String> texts = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                takeDown(texts);
                int columns = span(cell, "colspan");
                int rows = span(cell, "rowspan");
                for (int i = 0; i < columns; i++) {
                    if (rows > 1) {
                        down.put(texts.size(), new Down(cell.text(), rows - 1));
                    }
                    texts.add(cell.text());
                }
            }
            takeDown(texts);
            return texts;
        }

        private void takeDown(List<String> texts) {
            Down above = down.remove(texts.size());
            while (above != null) {
                if (above.rows() > 1) {
                    down.put(texts.size(), new Down(above.text(), above.rows() - 1));
                }
                texts.add(above.text());
                above = down.remove(texts.size());
            }
        }

        private static int span(Element cell, String attribute) {
            try {
                return Math.max(
                        1,
                        Math.min(MAX_SPAN, Integer.parseInt(cell.attr(attribute).strip())));
            } catch (NumberFormatException none) {
                return 1;
            }
        }
    }
}
