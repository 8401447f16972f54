package dev.casebook.processor.handler;

import javax.lang.model.element.TypeElement;

/**
 * A claim, and where it is made.
 *
 * @param claim the claim
 * @param type the class that it is for
 * @param named where that is named
 * @param who what people call it: a method's signature, or {@code @Except}
 */
record MethodClaim(Claim claim, TypeElement type, NamedType named, String who) {}
