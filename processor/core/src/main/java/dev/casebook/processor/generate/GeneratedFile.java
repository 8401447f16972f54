package dev.casebook.processor.generate;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;

/** One generated source file. */
public final class GeneratedFile {
    private final JavaFile file;

    GeneratedFile(JavaFile file) {
        this.file = file;
    }

    /** The qualified name of its type, such as {@code com.acme.billing.BillingException}. */
    public String qualifiedName() {
        return file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
    }

    /**
     * Writes the source text.
     *
     * @throws IOException if the target refuses it
     */
    public void writeTo(Appendable target) throws IOException {
        StringBuilder text = new StringBuilder();
        file.writeTo(text);
        target.append(AsciiSource.of(LineWrap.wrap(text.toString())));
    }
}
