package dev.casebook.tools.compare.rules;

import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.List;

/** Looks for changes of one subject. */
public interface ChangeGroup {
    /** The changes that it looks for. */
    List<ChangeRule> rules();

    /** Adds each change that it finds. */
    void compare(Comparison comparison, Changes changes);
}
