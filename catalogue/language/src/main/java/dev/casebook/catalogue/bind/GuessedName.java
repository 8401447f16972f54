package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The probable name of a catalogue without a readable one: the value of a misspelt {@code name},
 * a name of another form, or the file's name. Under it the types are written, so that one mistake stays one message.
 */
public final class GuessedName {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern NO_LETTERS = Pattern.compile("^[0-9]+");
    private static final int MAX = 100;

    /** The name that the tree of a catalogue hints at, or its file. */
    public static Name.OfCatalogue of(Optional<Syntax> root, String path) {
        return root.filter(Syntax.Mapping.class::isInstance)
                .flatMap(mapping -> written((Syntax.Mapping) mapping))
                .orElseGet(() -> of(path));
    }

    /** The name that a file hints at: {@code errors/card-payments.yaml} at {@code CardPayments}. */
    public static Name.OfCatalogue of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String base = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
        return inCamelCase(base).orElse(new Name.OfCatalogue("UnnamedCatalogue"));
    }

    private static Optional<Name.OfCatalogue> written(Syntax.Mapping catalogue) {
        List<Syntax.Entry> meant = catalogue.entries().stream()
                .filter(entry -> meansName(entry.key().text()))
                .toList();
        return meant.stream()
                .map(Syntax.Entry::value)
                .filter(Syntax.Scalar.class::isInstance)
                .map(value -> inCamelCase(((Syntax.Scalar) value).text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean meansName(String key) {
        return Nearest.of(key, CatalogueKeys.ALL.names()).equals(Optional.of(CatalogueKeys.NAME.name()));
    }

    private static Optional<Name.OfCatalogue> inCamelCase(String text) {
        String words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String name = NO_LETTERS.matcher(words).replaceFirst("");
        String capital = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return capital.length() > MAX ? Optional.empty() : Name.OfCatalogue.of(capital);
    }

    private GuessedName() {}
}
