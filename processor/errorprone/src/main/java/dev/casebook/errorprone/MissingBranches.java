package dev.casebook.errorprone;

import com.sun.source.tree.CaseTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What a switch does not list. */
final class MissingBranches {
    /** The constants of the enum that no branch lists, in the enum's order. */
    static List<String> constants(TypeElement type, List<? extends CaseTree> branches) {
        Set<String> listed =
                branches.stream().flatMap(CaseLabels::constantNames).collect(Collectors.toSet());
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .filter(constant -> !listed.contains(constant))
                .toList();
    }

    /** The fewest types below the given one that no branch takes: a category where none of its errors is listed. */
    static List<TypeElement> types(TypeElement type, List<? extends CaseTree> branches) {
        List<TypeElement> listed = branches.stream()
                .flatMap(branch -> CaseLabels.typePatterns(branch).stream())
                .flatMap(pattern -> SwitchView.typeOf(pattern).stream())
                .toList();
        List<TypeElement> missing = new ArrayList<>();
        collect(type, listed, missing);
        return missing;
    }

    private static void collect(TypeElement type, List<TypeElement> listed, List<TypeElement> missing) {
        for (TypeElement below : CasebookTypes.permitted(type)) {
            if (isCovered(below, listed)) {
                continue;
            }
            if (isBegun(below, listed)) {
                collect(below, listed, missing);
            } else {
                missing.add(below);
            }
        }
    }

    private static boolean isCovered(TypeElement type, List<TypeElement> listed) {
        return listed.stream().anyMatch(pattern -> CasebookTypes.isSubtype(type, pattern))
                || areCoveredBelow(type, listed);
    }

    private static boolean areCoveredBelow(TypeElement type, List<TypeElement> listed) {
        return CasebookTypes.isSealed(type)
                && CasebookTypes.permitted(type).stream().allMatch(below -> isCovered(below, listed));
    }

    private static boolean isBegun(TypeElement type, List<TypeElement> listed) {
        return CasebookTypes.isSealed(type)
                && listed.stream().anyMatch(pattern -> CasebookTypes.isSubtype(pattern, type));
    }

    private MissingBranches() {}
}
