package dev.casebook.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** A file of a catalogue, with its path from the resources root, such as {@code com/acme/billing.yaml}. */
public final class CatalogueFile implements Comparable<CatalogueFile> {
    private final String path;
    private final byte[] content;

    private CatalogueFile(String path, byte[] content) {
        this.path = requireNonNull(path, "path");
        this.content = content.clone();
    }

    /** The file with its bytes as they were read. */
    public static CatalogueFile of(String path, byte[] content) {
        return new CatalogueFile(path, content);
    }

    /** The path from the resources root. */
    public String path() {
        return path;
    }

    /** The content. */
    public byte[] bytes() {
        return content.clone();
    }

    /** The content, read as UTF-8. */
    public String text() {
        return new String(content, UTF_8);
    }

    byte[] content() {
        return content;
    }

    /** By path. */
    @Override
    public int compareTo(CatalogueFile that) {
        return path.compareTo(that.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueFile that && path.equals(that.path) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
