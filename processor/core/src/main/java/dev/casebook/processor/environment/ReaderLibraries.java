package dev.casebook.processor.environment;

import dev.casebook.generator.plan.ReaderScope;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Which libraries generated code could use: those that its module sees. */
public final class ReaderLibraries {
    private static final String JSON = "dev.casebook.reader.ErrorReader";
    private static final String HTTP = "java.net.http.HttpClient";

    private final Elements elements;

    /** The libraries of one compilation. */
    public ReaderLibraries(Elements elements) {
        this.elements = elements;
    }

    /** What a reader in the module of this element could read. */
    public ReaderScope reading(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        if (elements.getTypeElement(module, JSON) == null) {
            return ReaderScope.NOTHING;
        }
        return elements.getTypeElement(module, HTTP) == null ? ReaderScope.BODIES : ReaderScope.CALLS;
    }
}
