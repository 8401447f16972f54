package dev.casebook.benchmarks.runtime;

import dev.casebook.ErrorReport;
import dev.casebook.benchmarks.events.EventsErrors;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.benchmarks.events.Plain;
import dev.casebook.benchmarks.peers.SampleCatalogue;
import dev.casebook.benchmarks.peers.SampleError;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What the benchmarks are fed: 1,024 inputs in an order that no branch predictor sees through at once. */
final class Inputs {
    static final List<SampleError> ERRORS = new SampleCatalogue("Events", 250).errors();

    /** For an index that goes round. */
    static final int MASK = 1023;

    static int[] codes() {
        return errors().mapToInt(SampleError::code).toArray();
    }

    static ErrorReport[] reports() {
        return errors().map(error -> error.subcode()
                        .map(subcode -> ErrorReport.of(SampleError.COMMON_CODE, subcode))
                        .orElseGet(() -> ErrorReport.of(error.code())))
                .toArray(ErrorReport[]::new);
    }

    static EventsException[] exceptions() {
        return Arrays.stream(codes())
                .mapToObj(code -> EventsErrors.withoutStackTrace(ErrorReport.of(code)))
                .toArray(EventsException[]::new);
    }

    static Plain[] plain() {
        return Arrays.stream(codes()).mapToObj(code -> Plain.of(code, false)).toArray(Plain[]::new);
    }

    private static Stream<SampleError> errors() {
        return new Random(1).ints(MASK + 1, 0, ERRORS.size()).mapToObj(ERRORS::get);
    }

    private Inputs() {}
}
