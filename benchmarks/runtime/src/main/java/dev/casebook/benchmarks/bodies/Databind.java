package dev.casebook.benchmarks.bodies;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.casebook.Code;
import dev.casebook.whatsapp.WhatsAppError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Jackson databind into records, and a map from codes to exceptions: what people write today. */
public final class Databind {
    private final Map<Integer, BiFunction<GraphError, MappedException.@Nullable Around, MappedException>> factories =
            new HashMap<>();
    private final ObjectReader replies;
    private final ObjectReader webhooks;

    public Databind() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        replies = mapper.readerFor(ReplyBody.class);
        webhooks = mapper.readerFor(WebhookBody.class);
        for (WhatsAppError error : WhatsAppError.values()) {
            for (Code code : error.codes()) {
                if (code instanceof Code.Single single) {
                    factories.put(single.number(), MappedException::new);
                }
            }
        }
    }

    /** The error of a reply. */
    public MappedException reply(byte[] body) {
        try {
            ReplyBody reply = replies.readValue(body);
            return exception(reply.error(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors of a webhook. */
    public List<MappedException> webhook(byte[] body) {
        try {
            WebhookBody webhook = webhooks.readValue(body);
            List<MappedException> exceptions = new ArrayList<>();
            for (WebhookBody.Entry entry : webhook.entry()) {
                for (WebhookBody.Change change : entry.changes()) {
                    add(exceptions, entry, change);
                }
            }
            return exceptions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<MappedException> exceptions, WebhookBody.Entry entry, WebhookBody.Change change) {
        String phone = change.value().metadata().phoneNumberId();
        for (WebhookBody.Status status : change.value().statuses()) {
            MappedException.Around around = new MappedException.Around(entry.id(), phone, change.field(), status);
            for (GraphError error : status.errors()) {
                exceptions.add(exception(error, around));
            }
        }
    }

    private MappedException exception(GraphError error, MappedException.@Nullable Around around) {
        return Objects.requireNonNull(factories.get(error.code())).apply(error, around);
    }
}
