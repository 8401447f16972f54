package dev.casebook.observe.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.Secret;
import dev.casebook.UnreadableBody;

/**
 * Writes errors, reports and advice with Jackson 2 as their {@code toMap()} says, codes in the notation of catalogues, and
 * secrets as {@code ***}. It reads nothing.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CasebookModule());
 * mapper.writeValueAsString(error);
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class CasebookModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The serializers; there is nothing to configure. */
    public CasebookModule() {
        super("casebook");
        addSerializer(new PlainSerializer<>(CodedException.class, CodedException::toMap));
        addSerializer(new PlainSerializer<>(ErrorReport.class, ErrorReport::toMap));
        addSerializer(new PlainSerializer<>(Advice.class, Advice::toMap));
        addSerializer(new PlainSerializer<>(UnreadableBody.class, UnreadableBody::toMap));
        addSerializer(new PlainSerializer<>(Code.class, Code::toString));
        addSerializer(new PlainSerializer<>(Secret.class, Object::toString));
    }
}
