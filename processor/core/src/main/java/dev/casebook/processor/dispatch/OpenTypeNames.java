package dev.casebook.processor.dispatch;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Turns classes into what the writer of Java files wants. */
final class OpenTypeNames {
    /** A class with {@code ?} for each of its type parameters. */
    static TypeName open(TypeElement type) {
        ClassName name = ClassName.get(type);
        int parameters = type.getTypeParameters().size();
        if (parameters == 0) {
            return name;
        }
        List<WildcardTypeName> any = Collections.nCopies(parameters, WildcardTypeName.subtypeOf(ClassName.OBJECT));
        return ParameterizedTypeName.get(name, any.toArray(TypeName[]::new));
    }

    /** The type of what a method returns when it is put into an Optional. */
    static TypeName boxed(TypeName type) {
        return type instanceof ArrayTypeName ? type : type.box();
    }

    private OpenTypeNames() {}
}
