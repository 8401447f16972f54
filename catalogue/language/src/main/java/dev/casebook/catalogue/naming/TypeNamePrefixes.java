package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.Name;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what the names of an entry begin with: {@code MEDIA_UPLOAD_ERROR} gives {@code MediaUpload}. */
final class TypeNamePrefixes {
    // what "Exception" behind a name would say twice
    private static final List<String> ENDS = List.of("Exception", "Error");

    static Map<Name.OfError, EntryNames> ofErrors(Set<Name.OfError> names) {
        Map<Name.OfError, EntryNames> errors = new LinkedHashMap<>();
        names.forEach(name -> errors.put(name, new EntryNames(stem(name), name.constant())));
        return Collections.unmodifiableMap(errors);
    }

    /** A category that meets an error says that it is a category. Case does not count: files may meet where it does not. */
    static Map<Name.InKebabCase, EntryNames> ofCategories(Set<Name.InKebabCase> names, Collection<EntryNames> errors) {
        Set<String> taken = errors.stream().map(error -> lower(error.stem())).collect(Collectors.toSet());
        Map<Name.InKebabCase, EntryNames> categories = new LinkedHashMap<>();
        for (Name.InKebabCase name : names) {
            String stem = stem(name);
            String own = taken.contains(lower(stem)) ? stem + "Category" : stem;
            categories.put(name, new EntryNames(own, name.constant()));
        }
        return Collections.unmodifiableMap(categories);
    }

    /** What the names of one entry begin with. */
    static String stem(Name name) {
        String camel = name.camel();
        return ENDS.stream()
                .filter(end -> camel.endsWith(end) && camel.length() > end.length())
                .map(end -> camel.substring(0, camel.length() - end.length()))
                .findFirst()
                .orElse(camel);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private TypeNamePrefixes() {}
}
