package dev.casebook.observe.micrometer;

import static java.util.Objects.requireNonNull;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * One call of an API, as an observation.
 *
 * <pre>{@code
 * CallContext.of("WhatsApp", "send-message").observation(registry).observe(() -> client.send(message));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class CallContext extends Observation.Context {
    private final String catalogue;
    private final String operation;

    private CallContext(String catalogue, String operation) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.operation = requireNonNull(operation, "operation");
    }

    /**
     * A call.
     *
     * @param catalogue the name of the API's catalogue, such as {@code WhatsApp}
     * @param operation what is called, out of few names, such as {@code send-message}; it becomes a tag
     */
    public static CallContext of(String catalogue, String operation) {
        return new CallContext(catalogue, operation);
    }

    /** The name of the API's catalogue. */
    public String catalogue() {
        return catalogue;
    }

    /** What is called. */
    public String operation() {
        return operation;
    }

    /** The observation of this call, with {@link CallConvention#DEFAULT}, not started. A context serves one observation. */
    public Observation observation(ObservationRegistry registry) {
        return Observation.createNotStarted(CallConvention.DEFAULT, () -> this, registry);
    }
}
