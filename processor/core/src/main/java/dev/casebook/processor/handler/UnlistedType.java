package dev.casebook.processor.handler;

import java.util.List;

/**
 * A type that a method takes and that the hierarchy does not list: an interface that some of its types implement, a type
 * above the root, or a class below an open one.
 *
 * @param name its qualified name
 * @param below the types of the hierarchy, and of the other outside types, that extend it
 * @param above those that it extends
 */
public record UnlistedType(String name, List<String> below, List<String> above) {
    public UnlistedType {
        below = List.copyOf(below);
        above = List.copyOf(above);
    }
}
