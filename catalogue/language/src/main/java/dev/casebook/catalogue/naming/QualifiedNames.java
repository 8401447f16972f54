package dev.casebook.catalogue.naming;

import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names of packages and classes with dots, such as {@code com.acme.shop}. */
public final class QualifiedNames {
    /** Whether each part is an identifier of Java, and no keyword. */
    public static boolean isOne(String name) {
        return Stream.of(name.split("\\.", -1))
                .allMatch(part -> SourceVersion.isIdentifier(part) && !SourceVersion.isKeyword(part));
    }

    private QualifiedNames() {}
}
