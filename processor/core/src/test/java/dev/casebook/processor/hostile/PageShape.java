package dev.casebook.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Everything in a page of Markdown that is markup, as a list. */
final class PageShape {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static List<String> of(String page) {
        List<String> shape = new ArrayList<>();
        add(PARSER.parse(page), shape);
        return shape;
    }

    private static void add(Node node, List<String> shape) {
        // a code that holds a backtick is shown as a text
        if (!(node instanceof Text) && !(node instanceof Code)) {
            shape.add(node.getClass().getSimpleName() + detail(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, shape);
        }
    }

    private static String detail(Node node) {
        if (node instanceof HtmlInline html) {
            return " " + html.getLiteral().replaceAll("id=\"code-[A-Za-z0-9_.-]*\"", "id=code");
        }
        if (node instanceof HtmlBlock html) {
            return " " + html.getLiteral();
        }
        return node instanceof Link link ? " " + link.getDestination().replaceAll(":.*", "") : "";
    }

    private PageShape() {}
}
