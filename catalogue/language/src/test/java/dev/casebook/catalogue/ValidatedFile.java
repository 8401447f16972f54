package dev.casebook.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a validator says about a file.
 *
 * @param root the file as it is read here
 * @param errors what the validator refuses
 * @param isReadable whether the validator's YAML reader, which is not ours, can read the file
 */
record ValidatedFile(Optional<Syntax> root, List<Error> errors, boolean isReadable) {
    static ValidatedFile of(Path schema, Path file) throws IOException {
        // some bad cases are no UTF-8
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Optional<Syntax> root = YamlReader.read(SourceText.of(file.getFileName().toString(), text), new Findings())
                .root();
        try {
            return new ValidatedFile(root, validate(Files.readString(schema), text), true);
        } catch (RuntimeException unreadable) {
            return new ValidatedFile(root, List.of(), false);
        }
    }

    private static List<Error> validate(String schema, String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON)
                .validate(text, InputFormat.YAML);
    }

    List<String> messages() {
        return isReadable
                ? errors.stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                        .toList()
                : List.of("it cannot be read");
    }

    /** Whether an error stands at the place, or around it: what is missing is missed by what it should stand in. */
    boolean refuses(Span place) {
        String pointer = root.flatMap(tree -> pointer(tree, "", place)).orElse("");
        String around = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return !isReadable
                || errors.stream()
                        .map(error -> error.getInstanceLocation().toString())
                        .anyMatch(at -> at.equals(pointer) || at.equals(around) || at.startsWith(pointer + "/"));
    }

    private static Optional<String> pointer(Syntax tree, String path, Span place) {
        if (isSame(tree.span(), place)) {
            return Optional.of(path);
        }
        return children(tree, path, place).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Optional<String>> children(Syntax tree, String path, Span place) {
        if (tree instanceof Syntax.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry(entry, path + "/" + escaped(entry.key().text()), place));
        }
        return tree instanceof Syntax.Sequence list
                ? IntStream.range(0, list.items().size())
                        .mapToObj(index -> pointer(list.items().get(index), path + "/" + index, place))
                : Stream.empty();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> entry(Syntax.Entry entry, String path, Span place) {
        return isSame(entry.key().span(), place) ? Optional.of(path) : pointer(entry.value(), path, place);
    }

    private static boolean isSame(Span one, Span two) {
        return one.line() == two.line()
                && one.column() == two.column()
                && one.endLine() == two.endLine()
                && one.endColumn() == two.endColumn();
    }
}
