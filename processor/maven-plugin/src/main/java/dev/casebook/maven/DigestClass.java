package dev.casebook.maven;

import dev.casebook.catalogue.file.CatalogueDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The source of a class that changes when a catalogue changes, so that the compiler plugin sees a changed source.
 *
 * @param packageName its package; empty for the unnamed one
 * @param digests a name in capitals, and the digest that it has, for each constant
 */
record DigestClass(String packageName, SortedMap<String, String> digests) {
    DigestClass {
        digests = new TreeMap<>(digests);
    }

    /** The path of its file in a folder of sources. */
    String file() {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return folder + CatalogueDigest.CLASS_NAME + ".java";
    }

    String source() {
        return packageLine() + """
                /** Changes when a catalogue changes that this module is compiled from, so that it is compiled again. */
                @dev.casebook.generated.Generated("casebook-maven-plugin")
                final class %s {
                %s
                    private %1$s() {}
                }
                """.formatted(CatalogueDigest.CLASS_NAME, constants());
    }

    private String packageLine() {
        return packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    }

    private String constants() {
        return digests.entrySet().stream()
                .map(digest -> "    static final String %s = \"%s\";\n".formatted(digest.getKey(), digest.getValue()))
                .collect(Collectors.joining());
    }
}
