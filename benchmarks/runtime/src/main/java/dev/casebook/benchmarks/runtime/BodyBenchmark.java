package dev.casebook.benchmarks.runtime;

import com.restfb.exception.FacebookException;
import dev.casebook.benchmarks.bodies.Bodies;
import dev.casebook.benchmarks.bodies.Databind;
import dev.casebook.benchmarks.bodies.MappedException;
import dev.casebook.benchmarks.bodies.RestFb;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a body to exceptions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BodyBenchmark {
    private static final ReplyHeaders HEADERS =
            ReplyHeaders.of(Map.of("content-type", List.of("application/json; charset=UTF-8")));

    private final byte[] reply = Bodies.reply();
    private final byte[] webhook = Bodies.webhook();
    private final WhatsAppReader reader = WhatsAppReader.create();
    private final Databind databind = new Databind();
    private final RestFb restFb = new RestFb();

    @Benchmark
    public WhatsAppException replyCasebook() {
        return reader.reply(Body.wrap(reply), 400, HEADERS).errors().get(0).withoutStackTrace();
    }

    @Benchmark
    public MappedException replyDatabind() {
        return databind.reply(reply);
    }

    @Benchmark
    public WhatsAppException replyTracedCasebook() {
        return reader.reply(Body.wrap(reply), 400, HEADERS).errors().get(0).exception();
    }

    /** RestFB throws, and what it throws has a stack trace. */
    @Benchmark
    public FacebookException replyTracedRestFb() {
        return restFb.reply(reply);
    }

    @Benchmark
    public List<WhatsAppException> webhookCasebook() {
        List<WhatsAppException> exceptions = new ArrayList<>();
        for (ReadError<WhatsAppException> error : reader.webhook(Body.wrap(webhook))) {
            exceptions.add(error.withoutStackTrace());
        }
        return exceptions;
    }

    @Benchmark
    public List<MappedException> webhookDatabind() {
        return databind.webhook(webhook);
    }
}
