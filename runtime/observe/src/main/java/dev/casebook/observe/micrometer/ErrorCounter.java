package dev.casebook.observe.micrometer;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.observe.ErrorTags;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts errors in the counter {@value #NAME}, with the tags of {@link ErrorTags}: its number of series is limited by the
 * catalogue, whatever a server sends.
 *
 * <pre>{@code
 * ErrorCounter errors = new ErrorCounter(registry);
 * errors.count(error);
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ErrorCounter {
    /** The name of the counter. */
    public static final String NAME = "casebook.errors";

    private final MeterRegistry registry;

    /** Counts in this registry. */
    public ErrorCounter(MeterRegistry registry) {
        this.registry = requireNonNull(registry, "registry");
    }

    /** Counts an error. */
    public void count(CodedException error) {
        registry.counter(NAME, ErrorKeyValues.meterTags(ErrorTags.of(error))).increment();
    }
}
