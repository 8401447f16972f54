package app;

import dev.casebook.ErrorReport;
import dev.casebook.reader.Body;
import dev.casebook.reader.Limits;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.reader.SampleBodies;
import dev.casebook.reader.SampleReply;
import dev.casebook.reader.SuccessPart;
import java.nio.charset.StandardCharsets;

/** Reads bodies: Limits, ReadReply, SuccessPart, Body, SampleBodies. */
public class ReaderConsumer {
    public static String run() {
        Limits limits = Limits.DEFAULT.withMaxBytes(1_000).withMaxErrors(10);
        Body body = Body.ofText("{\"items\": [{\"error\": {\"code\": 7}}], \"done\": [1]}");
        ReadReply<Exceptions> reply = Exceptions.READER.withLimits(limits).reply(body, 200, ReplyHeaders.none());
        SuccessPart part = reply.successParts().get(0);
        SampleReply sample = SampleBodies.of(Exceptions.ENVELOPE).reply(ErrorReport.of(5));
        Body sent = Body.copyOf(sample.body().getBytes(StandardCharsets.UTF_8));
        ReadReply<Exceptions> failed = Exceptions.READER.reply(sent, sample.status(), sample.replyHeaders());
        return limits.maxErrors() + " " + reply.errors() + " " + reply.failed() + " " + part + " "
                + new String(part.in(body), StandardCharsets.UTF_8) + " "
                + failed.exception().map(Throwable::getMessage) + " " + body.equals(sent);
    }
}
