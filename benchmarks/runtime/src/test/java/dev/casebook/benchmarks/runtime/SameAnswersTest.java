package dev.casebook.benchmarks.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.restfb.exception.FacebookOAuthException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.benchmarks.bodies.Bodies;
import dev.casebook.benchmarks.bodies.Databind;
import dev.casebook.benchmarks.bodies.GraphError;
import dev.casebook.benchmarks.bodies.MappedException;
import dev.casebook.benchmarks.bodies.RestFb;
import dev.casebook.benchmarks.events.CategoryNames;
import dev.casebook.benchmarks.events.CategoryRules;
import dev.casebook.benchmarks.events.CategoryRulesDispatcher;
import dev.casebook.benchmarks.events.Chain;
import dev.casebook.benchmarks.events.EventsErrors;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.benchmarks.events.FactoryMap;
import dev.casebook.benchmarks.events.HandSwitch;
import dev.casebook.benchmarks.events.LeafNames;
import dev.casebook.benchmarks.events.LeafRules;
import dev.casebook.benchmarks.events.LeafRulesDispatcher;
import dev.casebook.benchmarks.events.Plain;
import dev.casebook.benchmarks.events.PlainCategoryVisitor;
import dev.casebook.benchmarks.events.PlainVisitor;
import dev.casebook.benchmarks.peers.SampleCategory;
import dev.casebook.benchmarks.peers.SampleError;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is compared gives the same answers: otherwise a ratio says nothing. */
class SameAnswersTest {
    @Test
    void decodesAlike() {
        for (SampleError error : Inputs.ERRORS) {
            ErrorReport report = ErrorReport.of(error.code());
            EventsException made = EventsErrors.withoutStackTrace(report);
            assertEquals(error.typeName() + "Exception", made.getClass().getSimpleName());
            assertEquals(
                    made.getClass(), HandSwitch.of(report, StackTrace.OMITTED).getClass());
            assertEquals(
                    made.getClass(), FactoryMap.of(report, StackTrace.OMITTED).getClass());
            assertEquals(
                    error.typeName(), Plain.of(error.code(), false).getClass().getSimpleName());
        }
    }

    @Test
    void decodesSubcodesAlike() {
        for (ErrorReport report : Inputs.reports()) {
            Class<?> made = EventsErrors.withoutStackTrace(report).getClass();
            assertEquals(made, HandSwitch.of(report, StackTrace.OMITTED).getClass());
            assertEquals(made, FactoryMap.of(report, StackTrace.OMITTED).getClass());
        }
    }

    @Test
    void tracesAlike() {
        int code = Inputs.codes()[0];

        assertNotEquals(0, EventsErrors.of(code).getStackTrace().length);
        assertNotEquals(
                0, HandSwitch.of(ErrorReport.of(code), StackTrace.RECORDED).getStackTrace().length);
        assertNotEquals(0, Plain.of(code, true).getStackTrace().length);
        assertEquals(0, EventsErrors.withoutStackTrace(ErrorReport.of(code)).getStackTrace().length);
        assertEquals(0, HandSwitch.of(ErrorReport.of(code), StackTrace.OMITTED).getStackTrace().length);
        assertEquals(0, Plain.of(code, false).getStackTrace().length);
    }

    @Test
    void dispatchesAlikeByType() {
        LeafRulesDispatcher rules = new LeafRulesDispatcher(new LeafRules());
        for (SampleError error : Inputs.ERRORS) {
            EventsException made = EventsErrors.of(error.code());
            assertEquals(error.typeName(), made.acceptStrict(new LeafNames()));
            assertEquals(error.typeName(), rules.dispatch(made));
            assertEquals(error.typeName(), Chain.leaf(made));
            assertEquals(error.typeName(), Plain.of(error.code(), true).accept(new PlainVisitor.Names()));
        }
    }

    @Test
    void dispatchesAlikeByCategory() {
        CategoryRulesDispatcher rules = new CategoryRulesDispatcher(new CategoryRules());
        for (SampleError error : Inputs.ERRORS) {
            EventsException made = EventsErrors.of(error.code());
            String category = new SampleCategory(error.category()).typeName();
            assertEquals(category, made.accept(new CategoryNames()));
            assertEquals(category, rules.dispatch(made));
            assertEquals(category, Chain.category(made));
            assertEquals(category, Plain.of(error.code(), true).acceptCategory(new PlainCategoryVisitor.Names()));
        }
    }

    @Test
    void readsRepliesAlike() {
        ErrorReport report = WhatsAppReader.create()
                .reply(Body.wrap(Bodies.reply()), 400, ReplyHeaders.of(Map.of()))
                .errors()
                .get(0)
                .report();

        assertSame(report, new Databind().reply(Bodies.reply()).error());
        FacebookOAuthException peer = (FacebookOAuthException) new RestFb().reply(Bodies.reply());
        assertEquals(report.intCode().orElseThrow(), peer.getErrorCode());
        assertEquals(report.intSubcode().orElseThrow(), peer.getErrorSubcode());
        assertEquals(report.message(), Optional.of(peer.getErrorMessage()));
        assertEquals(report.traceId(), Optional.of(peer.getFbtraceId()));
    }

    @Test
    void readsWebhooksAlike() {
        List<ReadError<WhatsAppException>> errors = WhatsAppReader.create().webhook(Body.wrap(Bodies.webhook()));
        List<MappedException> mapped = new Databind().webhook(Bodies.webhook());

        assertEquals(10, errors.size());
        assertEquals(errors.size(), mapped.size());
        for (int i = 0; i < errors.size(); i++) {
            assertSame(errors.get(i).report(), mapped.get(i).error());
            assertEquals(errors.get(i).report().context(), mapped.get(i).context());
        }
    }

    private static void assertSame(ErrorReport report, GraphError error) {
        assertEquals(report.intCode().orElseThrow(), error.code());
        assertEquals(report.intSubcode().isEmpty() ? null : report.intSubcode().orElseThrow(), error.subcode());
        assertEquals(report.title(), Optional.ofNullable(error.title()));
        assertEquals(report.message(), Optional.ofNullable(error.message()));
        assertEquals(report.type(), Optional.ofNullable(error.type()));
        assertEquals(report.details(), Optional.ofNullable(error.data()).map(GraphError.Data::details));
        assertEquals(report.traceId(), Optional.ofNullable(error.traceId()));
        assertEquals(report.transientError(), Optional.ofNullable(error.isTransient()));
        assertEquals(report.link(), Optional.ofNullable(error.href()));
    }
}
