package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The generated constants of a catalogue's codes, such as {@code WhatsAppCodes}. */
final class CatalogueCodes {
    private final TypeElement type;
    private final List<VariableElement> constants;

    private CatalogueCodes(TypeElement type, List<VariableElement> constants) {
        this.type = type;
        this.constants = constants;
    }

    /** The constants of the catalogue that the exception belongs to. */
    static Optional<CatalogueCodes> of(TypeElement exception, VisitorState state) {
        return CasebookTypes.rootOf(exception)
                .map(root -> root.getQualifiedName().toString().replaceFirst("Exception$", "Codes"))
                .flatMap(name -> Optional.ofNullable(state.getElements().getTypeElement(name)))
                .map(type -> new CatalogueCodes(type, constants(type, state)));
    }

    TypeElement type() {
        return type;
    }

    /** Whether a constant is the first or the last code of a range whose other end the catalogue has too. */
    Optional<String> rangeOf(Object code, String end) {
        return constants.stream()
                .filter(constant -> isCode(constant, code))
                .map(CatalogueCodes::name)
                .filter(name -> name.endsWith(end))
                .map(name -> name.substring(0, name.length() - end.length()))
                .findFirst();
    }

    /** A number that is written as a text is the same code. */
    private static boolean isCode(VariableElement constant, Object code) {
        return code.toString().equals(String.valueOf(constant.getConstantValue()));
    }

    /** The name of the one constant for that code; empty for none, and for several where a subcode decides. */
    Optional<String> nameOf(Object code) {
        Set<String> all = constants.stream().map(CatalogueCodes::name).collect(Collectors.toSet());
        List<String> names = constants.stream()
                .filter(constant -> isCode(constant, code))
                .map(CatalogueCodes::name)
                .filter(name -> !isSubcode(name, all))
                .sorted(Comparator.comparing(name -> isCodeOfPair(name, all)))
                .toList();
        boolean decided = names.size() == 1 || (names.size() > 1 && !isCodeOfPair(names.get(0), all));
        return decided ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static boolean isSubcode(String name, Set<String> all) {
        return name.endsWith("_SUBCODE") && all.contains(name.replaceFirst("_SUBCODE$", "_CODE"));
    }

    private static boolean isCodeOfPair(String name, Set<String> all) {
        return name.endsWith("_CODE") && all.contains(name.replaceFirst("_CODE$", "_SUBCODE"));
    }

    private static String name(Element constant) {
        return constant.getSimpleName().toString();
    }

    private static List<VariableElement> constants(TypeElement type, VisitorState state) {
        return state.getElements().getAllMembers(type).stream()
                .filter(member -> member.getKind() == ElementKind.FIELD)
                .map(VariableElement.class::cast)
                .filter(field -> field.getConstantValue() != null)
                .toList();
    }
}
