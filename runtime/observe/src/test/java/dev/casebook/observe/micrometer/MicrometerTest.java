package dev.casebook.observe.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.observe.ErrorTags;
import dev.casebook.observe.Samples;
import dev.casebook.whatsapp.WhatsAppException;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Meters and observations of real registries. */
class MicrometerTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestObservationRegistry observations = TestObservationRegistry.create();

    MicrometerTest() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    @Test
    void callsHaveTheSameKeysWithAndWithoutErrors() {
        call(() -> {});
        fails(Samples.rateLimit());
        fails(Samples.unlisted());
        fails(new IllegalStateException());

        List<Set<String>> keys = timers(CallConvention.NAME)
                .map(meter -> Set.copyOf(
                        meter.getId().getTags().stream().map(Tag::getKey).toList()))
                .distinct()
                .toList();
        assertEquals(
                List.of(Set.of(
                        "error",
                        "casebook.catalogue",
                        "casebook.operation",
                        "casebook.category",
                        "casebook.error",
                        "casebook.advice",
                        "casebook.outcome")),
                keys);
    }

    @Test
    void codeAndTraceIdAreOnSpansAndNotOnMeters() {
        fails(Samples.unlisted());

        TestObservationRegistryAssert.assertThat(observations)
                .hasObservationWithNameEqualTo(CallConvention.NAME)
                .that()
                .hasContextualNameEqualTo("WhatsApp send-message")
                .hasLowCardinalityKeyValue("casebook.catalogue", "WhatsApp")
                .hasLowCardinalityKeyValue("casebook.error", "unrecognized")
                .hasHighCardinalityKeyValue("casebook.code", "132999")
                .doesNotHaveLowCardinalityKeyValueWithKey("casebook.code");
        assertFalse(meters.getMetersAsString().contains("132999"), meters.getMetersAsString());
    }

    @Test
    void filterAddsTagsToObservationsOfOthers() {
        ObservationRegistry registry = observations;
        registry.observationConfig().observationFilter(CasebookObservationFilter.forNames("http.client"::equals));
        Observation.createNotStarted("http.client", registry).observe(() -> {});
        Observation failing = Observation.createNotStarted("http.client", registry);
        assertThrows(
                IOException.class,
                () -> failing.observeChecked(() -> {
                    throw new IOException(Samples.rateLimit());
                }));
        Observation.createNotStarted("other", registry).observe(() -> {});

        assertEquals(
                List.of("RATE_LIMIT_HIT", "none"),
                timers("http.client")
                        .map(meter -> meter.getId().getTag("casebook.error"))
                        .sorted()
                        .toList());
        assertEquals(1, timers("other").count());
        assertTrue(timers("other").allMatch(meter -> meter.getId().getTag("casebook.error") == null));
    }

    @Test
    void filterForAllServesEveryObservation() {
        observations.observationConfig().observationFilter(CasebookObservationFilter.forAll());
        Observation.createNotStarted("any", observations).observe(() -> {});

        assertEquals(
                List.of("none"),
                timers("any")
                        .map(meter -> meter.getId().getTag("casebook.catalogue"))
                        .toList());
    }

    @Test
    void countersHaveAsManySeriesAsTheCatalogueAllows() {
        ErrorCounter counter = new ErrorCounter(meters);
        Set<List<Tag>> expected = new HashSet<>();
        List<WhatsAppException> errors = Samples.random(100_000);
        for (WhatsAppException error : errors) {
            counter.count(error);
            expected.add(new ArrayList<>(
                    ErrorKeyValues.meterTags(ErrorTags.of(error)).stream().toList()));
        }

        assertEquals(expected.size(), meters.getMeters().size());
        assertTrue(meters.getMeters().size() < 800, () -> meters.getMeters().size() + " series");
        assertEquals(
                errors.size(),
                meters.find(ErrorCounter.NAME).counters().stream()
                        .mapToDouble(each -> each.count())
                        .sum());
    }

    private void call(Runnable work) {
        CallContext.of("WhatsApp", "send-message").observation(observations).observe(work);
    }

    private void fails(RuntimeException thrown) {
        assertThrows(
                thrown.getClass(),
                () -> call(() -> {
                    throw thrown;
                }));
    }

    private Stream<Meter> timers(String name) {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().equals(name));
    }
}
