package dev.casebook.tools.drift;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.imports.NameMaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the errors of a catalogue with those of a list. */
final class DriftFinder {
    private final Catalogue catalogue;
    private final Optional<String> source;
    private final String dropPrefix;
    private final Map<String, ErrorEntry> byCode = new LinkedHashMap<>();
    private final List<ErrorEntry> others = new ArrayList<>();

    /**
     * What a list says about a code.
     *
     * @param name what it calls the error
     * @param title its title there
     */
    record Listed(Optional<String> name, Optional<String> title) {}

    /**
     * For a catalogue.
     *
     * @param source the source of the catalogue that is the list; then only its errors can be gone from it
     * @param dropPrefix what names of the list begin with and those of the catalogue do not
     */
    DriftFinder(Catalogue catalogue, Optional<String> source, String dropPrefix) {
        this.catalogue = catalogue;
        this.source = source.filter(name -> catalogue.sources().stream()
                .anyMatch(each -> each.name().value().value().equals(name)));
        this.dropPrefix = dropPrefix;
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Code> code : error.codes().all()) {
                byCode.putIfAbsent(plain(code.value().toString()), error);
                if (code.value() instanceof Code.Range || code.value() instanceof Code.Pattern) {
                    others.add(error);
                }
            }
        }
    }

    Drift find(Map<String, Listed> list) {
        List<String> added = new ArrayList<>();
        List<String> renamed = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Set<ErrorEntry> met = new LinkedHashSet<>();
        list.forEach((code, listed) -> {
            Optional<ErrorEntry> error = error(code);
            if (error.isEmpty()) {
                added.add(shown(code, listed.name().or(listed::title).orElse("")));
                return;
            }
            met.add(error.get());
            listed.name()
                    .filter(name -> !isName(name, error.get()))
                    .ifPresent(name ->
                            renamed.add(shown(code, error.get().name().value().value(), name)));
            listed.title()
                    .filter(title -> !same(title, error.get().texts().title().value()))
                    .ifPresent(title ->
                            texts.add(shown(code, error.get().texts().title().value(), title)));
        });
        List<String> gone = catalogue.errors().stream()
                .filter(error -> !met.contains(error) && isOfSource(error))
                .filter(error -> error.lifecycle().deprecated().isEmpty())
                .map(error -> shown(
                        error.codes().code().value().toString(),
                        error.name().value().value()))
                .toList();
        return new Drift(list.size(), added, gone, renamed, texts);
    }

    private Optional<ErrorEntry> error(String code) {
        return Optional.ofNullable(byCode.get(plain(code)))
                .or(() -> others.stream().filter(error -> holds(error, code)).findFirst());
    }

    private static boolean holds(ErrorEntry error, String code) {
        return error.codes().all().stream().map(Located::value).anyMatch(each -> {
            if (each instanceof Code.Range range) {
                return code.matches("-?[0-9]{1,9}") && range.contains(Integer.parseInt(code));
            }
            return each instanceof Code.Pattern pattern && pattern.contains(code);
        });
    }

    /** Hexadecimal digits in one case, and no blanks around a slash. */
    private String plain(String code) {
        String plain = Stream.of(code.split("/", -1)).map(String::strip).collect(Collectors.joining("/"));
        return catalogue.head().codes() == CodeKind.HEX ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    private boolean isOfSource(ErrorEntry error) {
        return source.isEmpty()
                || error.texts().sources().stream()
                        .anyMatch(each -> each.value().value().equals(source.get()));
    }

    private boolean isName(String written, ErrorEntry error) {
        String rest = written.startsWith(dropPrefix) ? written.substring(dropPrefix.length()) : written;
        List<String> forms = List.of(className(written), className(rest));
        return Stream.concat(
                        Stream.of(
                                error.name().value().value(),
                                error.name().value().constant()),
                        error.lifecycle().renamedFrom().stream()
                                .map(name -> name.value().value()))
                .map(NameMaker::className)
                .anyMatch(forms::contains);
    }

    private static String className(String written) {
        return NameMaker.className(written.replaceAll("[^A-Za-z0-9]", ""));
    }

    private static boolean same(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    private static String shown(String code, String name) {
        return DisplayText.of(code) + (name.isEmpty() ? "" : " " + DisplayText.of(name));
    }

    private static String shown(String code, String own, String listed) {
        return DisplayText.of(code) + " " + DisplayText.of(own) + " -> " + DisplayText.of(listed);
    }
}
