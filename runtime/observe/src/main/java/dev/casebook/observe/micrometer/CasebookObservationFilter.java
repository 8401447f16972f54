package dev.casebook.observe.micrometer;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.ErrorTags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Adds the tags of an error to observations that others make, such as those of an HTTP client. Every observation gets the
 * same keys, with {@code none} where there is no error. Code, status and trace id go only to spans.
 *
 * <pre>{@code
 * registry.observationConfig().observationFilter(CasebookObservationFilter.forNames("http.client.requests"::equals));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class CasebookObservationFilter implements ObservationFilter {
    private final Predicate<String> names;

    private CasebookObservationFilter(Predicate<String> names) {
        this.names = names;
    }

    /** For every observation of the registry. */
    public static CasebookObservationFilter forAll() {
        return new CasebookObservationFilter(name -> true);
    }

    /** For the observations with these names. */
    public static CasebookObservationFilter forNames(Predicate<String> names) {
        return new CasebookObservationFilter(names);
    }

    @Override
    public Observation.Context map(Observation.Context context) {
        String name = context.getName();
        if (name == null || context instanceof CallContext || !names.test(name)) {
            return context;
        }
        Optional<ErrorSummary> summary = ErrorSummary.ofThrown(context.getError());
        context.addLowCardinalityKeyValues(
                ErrorKeyValues.low(summary.map(ErrorSummary::tags).orElse(ErrorTags.EMPTY)));
        summary.ifPresent(error -> context.addHighCardinalityKeyValues(ErrorKeyValues.high(error)));
        return context;
    }
}
