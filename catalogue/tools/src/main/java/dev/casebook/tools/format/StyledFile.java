package dev.casebook.tools.format;

import static java.util.Objects.requireNonNull;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.tools.text.VisibleText;
import java.nio.file.Path;
import java.util.List;

/**
 * A file and what it is in the style.
 *
 * @param path the file
 * @param before as it is
 * @param after in the style
 * @param left what is not in the style even then, and has to be changed by hand
 */
public record StyledFile(Path path, CatalogueFile before, CatalogueFile after, List<Finding> left) {
    private static final int CONTEXT = 3;

    public StyledFile {
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        left = List.copyOf(left);
    }

    /** Whether the style would change it. */
    public boolean isChanged() {
        return !before.equals(after);
    }

    /** What would change, as a unified diff; empty if nothing would. */
    public String diff() {
        List<String> was = before.text().lines().toList();
        List<String> is = after.text().lines().toList();
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                path.toString(), path.toString(), was, DiffUtils.diff(was, is), CONTEXT);
        return diff.isEmpty() ? "" : VisibleText.lines(String.join("\n", diff)) + "\n";
    }
}
