package dev.casebook.observe.micrometer;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.ErrorTags;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * How calls of an API are named and tagged: the timer {@value #NAME} with the tags of {@link ErrorTags} and {@value
 * #OPERATION_KEY}. The keys are the same for calls that succeed and for calls that fail.
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class CallConvention implements ObservationConvention<CallContext> {
    /** The name of the timer, and of the observation. */
    public static final String NAME = "casebook.calls";

    /** The key of {@link CallContext#operation()}. */
    public static final String OPERATION_KEY = "casebook.operation";

    /** The convention; it has no settings. */
    public static final CallConvention DEFAULT = new CallConvention();

    private CallConvention() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getContextualName(CallContext context) {
        return context.catalogue() + " " + context.operation();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        ErrorTags tags = ErrorTags.ofThrown(context.getError()).withCatalogue(context.catalogue());
        return ErrorKeyValues.low(tags).and(OPERATION_KEY, context.operation());
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CallContext context) {
        return ErrorSummary.ofThrown(context.getError())
                .map(ErrorKeyValues::high)
                .orElse(KeyValues.empty());
    }
}
