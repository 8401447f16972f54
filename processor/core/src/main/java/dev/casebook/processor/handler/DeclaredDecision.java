package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.NamedType;
import javax.lang.model.element.TypeElement;

/**
 * A claim, and where it is made.
 *
 * @param decision the claim
 * @param type the class that it is for
 * @param named where that is named
 * @param who what people call it: a method's signature, or {@code @Except}
 */
record DeclaredDecision(HandlingDecision decision, TypeElement type, NamedType named, String who) {}
