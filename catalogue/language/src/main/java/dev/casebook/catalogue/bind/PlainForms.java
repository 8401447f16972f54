package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Forms of values that other files than catalogues use too, such as import maps. */
public final class PlainForms {
    public static final ValueForm<Located<String>> LINE = Forms.LINE;
    public static final ValueForm<LocalDate> DATE = Forms.DATE;
    public static final ValueForm<Located<URI>> LINK = Forms.LINK;
    public static final ValueForm<Located<Name.OfError>> ERROR_NAME = Forms.name(NameForm.ERROR);
    public static final ValueForm<Located<Name.InKebabCase>> CATEGORY_NAME = Forms.name(NameForm.CATEGORY);
    public static final ValueForm<Located<Name.InKebabCase>> SOURCE_NAME = Forms.name(NameForm.SOURCE);
    public static final ValueForm<Located<Name.OfCatalogue>> CATALOGUE_NAME = Forms.name(NameForm.CATALOGUE);

    public static final ValueForm<Located<TextTemplate>> TEMPLATE = Forms.TEMPLATE;

    /** One of the words of an enum. */
    public static <E extends Enum<E>> ValueForm<E> words(E[] constants) {
        return Forms.words(constants);
    }

    /** A whole number between two ends, both included. */
    public static ValueForm<Integer> number(int min, int max) {
        return Forms.number(min, max);
    }

    /** A value or a list of them. */
    public static <T> ValueForm<List<T>> list(String words, ValueForm<T> item) {
        return Forms.list(words, item);
    }

    private PlainForms() {}
}
