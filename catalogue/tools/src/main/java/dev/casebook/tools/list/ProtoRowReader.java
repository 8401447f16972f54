package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the enums of a proto file. The columns are {@code name}, {@code number}, {@code comment} and {@code type}. */
final class ProtoRowReader implements RowReader {
    private static final List<String> COLUMNS = List.of("name", "number", "comment", "type");

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> rows(source, place, findings))
                .orElse(List.of());
    }

    private static List<ListRow> rows(SourceText source, ListPlace place, Findings findings) {
        ListText.checkColumns(place.columns(), COLUMNS, source.start(), findings);
        List<ListRow> rows = new Enums(source)
                .read().stream()
                        .filter(row -> place.type().map(type -> isOf(row, type)).orElse(true))
                        .toList();
        String reason = place.type()
                .map(type -> "there is no enum `" + type + "` in it")
                .orElse("there is no enum in it");
        return rows.isEmpty() ? ListText.none(reason, source, findings) : rows;
    }

    /** Whether a type has this name, or ends in it, such as {@code Status.Code} in {@code google.Status.Code}. */
    private static boolean isOf(ListRow row, String type) {
        return ("." + row.cells().get("type")).endsWith("." + type);
    }

    /** The constants of the enums of a text. */
    private static final class Enums {
        // possessive: a text of any length is read once and without recursion
        private static final Pattern TOKEN = Pattern.compile(
                "(?<comment>//[^\\n]*+|/\\*(?s:.*?)\\*/)|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
                        + "|(?<word>[A-Za-z_][A-Za-z0-9_.]*+|-?[0-9][0-9A-Za-z_.]*+)|(?<sign>[^\\s])");

        /** What surrounds the words of a comment. */
        private static final Pattern MARKS = Pattern.compile("^/?[/*]{1,3}+|\\*/$");

        private final SourceText source;
        private final Deque<String> scopes = new ArrayDeque<>();
        private final List<ListRow> rows = new ArrayList<>();
        private final StringBuilder comment = new StringBuilder();
        private List<String> statement = new ArrayList<>();
        private String owner = "";
        private int brackets;
        private int line = 1;
        private int counted;

        Enums(SourceText source) {
            this.source = source;
        }

        List<ListRow> read() {
            Matcher token = TOKEN.matcher(source.text());
            while (token.find()) {
                if (token.group("comment") != null) {
                    addComment(token.group());
                } else {
                    take(token.group(), token.start());
                }
            }
            return rows;
        }

        private void addComment(String text) {
            if (statement.isEmpty()) {
                String words = text.lines()
                        .map(each -> MARKS.matcher(each.strip()).replaceAll("").strip())
                        .collect(Collectors.joining(" "))
                        .strip();
                comment.append(comment.isEmpty() ? "" : " ").append(words);
            }
        }

        private void take(String token, int start) {
            switch (token) {
                case "{" -> open();
                case "}" -> close();
                case ";" -> end(start);
                case "[" -> brackets++;
                case "]" -> brackets--;
                default -> {
                    if (brackets == 0) {
                        statement.add(token);
                    }
                }
            }
        }

        private void open() {
            boolean named = statement.size() == 2
                    && List.of("enum", "message", "service").contains(statement.get(0));
            scopes.push(owner);
            if (named) {
                String kind = statement.get(0);
                String parent = owner.replace("enum ", "");
                owner = (kind.equals("enum") ? "enum " : "")
                        + (parent.isEmpty() ? "" : parent + ".")
                        + statement.get(1);
            } else {
                owner = "";
            }
            clear();
        }

        private void close() {
            owner = scopes.isEmpty() ? "" : scopes.pop();
            clear();
        }

        private void end(int start) {
            Optional<String> number = number();
            if (owner.startsWith("enum ") && number.isPresent()) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("name", statement.get(0));
                cells.put("number", number.get());
                cells.put("comment", comment.toString());
                cells.put("type", owner.substring("enum ".length()));
                rows.add(new ListRow(cells, ListText.line(source, line(start))));
            }
            clear();
        }

        /** The number of a constant in decimal digits; empty where the statement declares none. */
        private Optional<String> number() {
            String value = String.join("", statement.subList(Math.min(2, statement.size()), statement.size()));
            boolean isConstant = statement.size() > 2 && statement.get(1).equals("=");
            try {
                return isConstant ? Optional.of(Long.decode(value).toString()) : Optional.empty();
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }

        private int line(int position) {
            for (; counted < position; counted++) {
                line += source.text().charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }

        private void clear() {
            statement = new ArrayList<>();
            comment.setLength(0);
            brackets = 0;
        }
    }
}
