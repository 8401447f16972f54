package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message of the list, with the types of its parameters: a missing or swapped argument does not compile.
 *
 * <pre>{@code
 * findings.add(TOO_LONG.of(length, max).at(span));
 * }</pre>
 */
public sealed interface Message permits Message0, Message1, Message2, Message3, Message4, Message5, Message6 {
    /** The text, the id and the severity. */
    Problem problem();

    /** The names of its parameters, in the order of the arguments. */
    List<String> parameters();
}
