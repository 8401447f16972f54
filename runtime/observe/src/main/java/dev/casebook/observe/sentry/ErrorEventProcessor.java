package dev.casebook.observe.sentry;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.ErrorTags;
import io.sentry.EventProcessor;
import io.sentry.Hint;
import io.sentry.SentryEvent;
import java.util.List;

/**
 * Groups the events of Sentry by catalogue and error: one issue for each error, wherever it was thrown. The tags are those
 * of {@link ErrorTags}; code, status and trace id are in the context {@value #CONTEXT}.
 *
 * <pre>{@code
 * options.addEventProcessor(new ErrorEventProcessor());
 * }</pre>
 *
 * <p>Events that have a fingerprint keep it. Unlisted codes are grouped by category, so that a server cannot create
 * issues without limit.
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ErrorEventProcessor implements EventProcessor {
    /** The name of the context. */
    public static final String CONTEXT = "casebook";

    /** There is nothing to configure. */
    public ErrorEventProcessor() {}

    @Override
    public SentryEvent process(SentryEvent event, Hint hint) {
        ErrorSummary.ofThrown(event.getThrowable()).ifPresent(error -> add(event, error));
        return event;
    }

    private static void add(SentryEvent event, ErrorSummary error) {
        ErrorTags tags = error.tags();
        List<String> present = event.getFingerprints();
        if (present == null || present.isEmpty()) {
            event.setFingerprints(fingerprint(tags));
        }
        tags.toMap().forEach(event::setTag);
        event.getContexts().put(CONTEXT, error.occurrence());
    }

    private static List<String> fingerprint(ErrorTags tags) {
        return tags.error().equals(ErrorTags.UNRECOGNIZED)
                ? List.of(tags.catalogue(), tags.error(), tags.category())
                : List.of(tags.catalogue(), tags.error());
    }
}
