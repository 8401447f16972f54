package dev.casebook.testing;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is no file. */
public final class SourceInMemory extends SimpleJavaFileObject {
    private final String text;

    /** A source with a path such as {@code com/acme/A.java}. */
    public SourceInMemory(String path, String text) {
        super(URI.create("mem:///" + path), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
