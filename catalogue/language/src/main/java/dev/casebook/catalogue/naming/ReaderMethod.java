package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.Name;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The reader's method of an envelope: {@code on-premises} gives {@code onPremises}. */
public final class ReaderMethod {
    private static final Set<String> OF_READERS =
            Set.of("create", "envelopes", "limits", "withLimits", "withClock", "send", "sendAsync", "handler");

    private static final Set<String> OF_OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The method of an envelope. */
    public static String of(Name.InKebabCase envelope) {
        String camel = envelope.camel();
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    /** Whether Java reserves the name, or every reader has a method of it. */
    public static boolean isTaken(String method) {
        return OF_READERS.contains(method)
                || OF_OBJECTS.contains(method)
                || SourceVersion.isKeyword(method, SourceVersion.RELEASE_17);
    }

    private ReaderMethod() {}
}
