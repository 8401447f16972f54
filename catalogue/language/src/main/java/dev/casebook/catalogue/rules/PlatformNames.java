package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.rules.support.PlatformTypes;

/** Names that no generated class can have, since Java code sees another class under them without an import. */
public final class PlatformNames {
    /** Whether a simple name such as {@code RuntimeException} is one of them. */
    public static boolean contains(String simpleName) {
        return PlatformTypes.packageOf(simpleName).isPresent();
    }

    private PlatformNames() {}
}
