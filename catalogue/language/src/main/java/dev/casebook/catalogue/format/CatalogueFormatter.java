package dev.casebook.catalogue.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Writes a file of a catalogue in the style of docs/format.md, with its comments. What it says stays the same: where that
 * would not be so, the file stays as it is.
 */
public final class CatalogueFormatter {
    /** More rounds than a file needs: a fix can make work for another one. */
    private static final int MAX_ROUNDS = 10;

    private static final List<FormatFix> FIXES =
            List.of(new FlowFix(), new QuoteFix(), new BlockLayout(), new LongLineFix(), new BlankLineFix());

    /**
     * The file in the style; with the bytes that it has where it is in the style already, where it is a table, and where
     * it cannot be read: the compiler says so.
     */
    public static CatalogueFile format(CatalogueFile file) {
        Optional<FormattedFile> read = CatalogueFormat.read(file);
        if (read.isEmpty() || CatalogueFormat.check(file).isEmpty()) {
            return file;
        }
        boolean hasReturns = file.text().contains("\r\n");
        FormattedFile before = read(
                        read.get().text().name(), read.get().text().text().replace("\r\n", "\n"))
                .orElse(read.get());
        Optional<FormattedFile> after = fixed(before);
        return after.filter(each -> SameMeaning.of(before, each))
                .map(each -> each.text().text())
                .map(text -> hasReturns ? text.replace("\n", "\r\n") : text)
                .map(text -> CatalogueFile.of(file.path(), text.getBytes(UTF_8)))
                .orElse(file);
    }

    private static Optional<FormattedFile> fixed(FormattedFile before) {
        FormattedFile file = before;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String start = file.text().text();
            for (FormatFix fix : FIXES) {
                Optional<FormattedFile> next = read(file.text().name(), fix.apply(file));
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                file = next.get();
            }
            if (file.text().text().equals(start)) {
                return Optional.of(file);
            }
        }
        return Optional.of(file);
    }

    private static Optional<FormattedFile> read(String name, String text) {
        return CatalogueFormat.read(SourceText.of(name, text));
    }

    private CatalogueFormatter() {}
}
