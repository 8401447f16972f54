package dev.casebook.errorprone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Finds exceptions by what the catalogue says about them. */
final class EntryFinder {
    private static final String ENTRY = "dev.casebook.generated.CatalogueEntry";

    /** The exception of the entry with that name, such as {@code RATE_LIMIT_HIT}. */
    static Optional<TypeElement> named(TypeElement root, String name) {
        return leaves(root)
                .filter(leaf -> values(leaf, "name").anyMatch(name::equals))
                .findFirst();
    }

    /** The exception that arrives for that code and for no other, and without regard to a subcode. */
    static Optional<TypeElement> onlyOf(TypeElement root, Object code) {
        String text = code.toString();
        List<TypeElement> touched = leaves(root)
                .filter(leaf ->
                        values(leaf, "codes").anyMatch(each -> each.equals(text) || each.startsWith(text + "/")))
                .toList();
        return touched.size() == 1 && values(touched.get(0), "codes").toList().equals(List.of(text))
                ? Optional.of(touched.get(0))
                : Optional.empty();
    }

    private static Stream<TypeElement> leaves(TypeElement type) {
        return CasebookTypes.isSealed(type)
                ? CasebookTypes.permitted(type).stream().flatMap(EntryFinder::leaves)
                : Stream.of(type);
    }

    private static Stream<String> values(TypeElement leaf, String member) {
        return CasebookTypes.annotation(leaf, ENTRY).stream().flatMap(entry -> values(entry, member));
    }

    private static Stream<String> values(AnnotationMirror entry, String member) {
        return entry.getElementValues().entrySet().stream()
                .filter(value -> value.getKey().getSimpleName().contentEquals(member))
                .flatMap(value -> texts(value.getValue().getValue()));
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(each -> (String) ((AnnotationValue) each).getValue())
                : Stream.of((String) value);
    }

    private EntryFinder() {}
}
