package dev.casebook.maven.classes;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What others can see of a class when they are compiled. Names are those of class files, such as {@code com/acme/Sent}.
 *
 * @param name its name
 * @param superclass the class that it extends; empty for Object
 * @param interfaces what it implements
 * @param permitted what it permits to extend it; empty where it is not sealed
 * @param origin who wrote it
 * @param members its flags, fields with their constants, and methods, in the order of the class file; without the
 *     private and the synthetic ones
 */
record ClassShape(
        String name,
        String superclass,
        List<String> interfaces,
        List<String> permitted,
        Origin origin,
        List<String> members) {
    /** Who wrote a class. */
    enum Origin {
        CASEBOOK,
        OTHER
    }

    ClassShape {
        requireNonNull(name, "name");
        requireNonNull(superclass, "superclass");
        requireNonNull(origin, "origin");
        interfaces = List.copyOf(interfaces);
        permitted = List.copyOf(permitted);
        members = List.copyOf(members);
    }

    boolean isSealed() {
        return !permitted.isEmpty();
    }

    boolean isFromCasebook() {
        return origin == Origin.CASEBOOK;
    }
}
