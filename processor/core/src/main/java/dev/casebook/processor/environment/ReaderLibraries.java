package dev.casebook.processor.environment;

import dev.casebook.generator.plan.ReaderScope;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which libraries generated code could use: those that its module sees. */
public final class ReaderLibraries {
    private static final String JSON = "dev.casebook.reader.ErrorReader";
    private static final String CALLS = "dev.casebook.http.client.HttpCalls";
    private static final String CLIENT = "java.net.http.HttpClient";

    private final Elements elements;

    /** The libraries of one compilation. */
    public ReaderLibraries(Elements elements) {
        this.elements = elements;
    }

    /** What a reader in the module of this element could read. */
    public ReaderScope reading(Element element) {
        if (!sees(element, JSON)) {
            return ReaderScope.NOTHING;
        }
        boolean calls = sees(element, CALLS) && sees(element, CLIENT);
        return calls ? ReaderScope.CALLS : ReaderScope.BODIES;
    }

    /** A source level below 9 has no modules. */
    private boolean sees(Element element, String className) {
        @Nullable ModuleElement module = elements.getModuleOf(element);
        return module == null
                ? elements.getTypeElement(className) != null
                : elements.getTypeElement(module, className) != null;
    }
}
