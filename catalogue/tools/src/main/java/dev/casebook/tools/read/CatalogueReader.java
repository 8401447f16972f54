package dev.casebook.tools.read;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.envelope.Extent;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.tools.find.CodeFinder;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads bodies with one envelope of a catalogue. It finds what a generated reader finds.
 *
 * <pre>{@code
 * ReadBody read = CatalogueReader.of(catalogue, "reply").read(Body.ofText("{}"), 400, ReplyHeaders.none());
 * }</pre>
 */
public final class CatalogueReader {
    private final Envelope envelope;
    private final ErrorReader<InterpretedException> reader;

    private CatalogueReader(Envelope envelope, ErrorReader<InterpretedException> reader) {
        this.envelope = envelope;
        this.reader = reader;
    }

    /**
     * A reader for an envelope.
     *
     * @param catalogue a catalogue without errors among its findings
     * @param envelope the name of the envelope, such as {@code webhook}, in any case; its method {@code webhookValue} too
     * @throws IllegalArgumentException if the catalogue has no such envelope; the message is for people
     */
    public static CatalogueReader of(Catalogue catalogue, String envelope) {
        return catalogue.envelopes().stream()
                .filter(each -> plain(each.name().value().value()).equals(plain(envelope)))
                .findFirst()
                .map(found -> new CatalogueReader(
                        found, ErrorReader.of(new EnvelopeSpecs(catalogue).of(found), factory(catalogue))))
                .orElseThrow(() -> new IllegalArgumentException(none(catalogue, envelope)));
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String none(Catalogue catalogue, String envelope) {
        String known = catalogue.envelopes().stream()
                .map(each -> "`" + each.name().value().value() + "`")
                .collect(Collectors.joining(", "));
        return "`" + catalogue.name().value().value() + "` has no envelope `" + envelope + "`; "
                + (known.isEmpty() ? "it has none, so it reads no bodies" : "it has " + known);
    }

    private static ExceptionFactory<InterpretedException> factory(Catalogue catalogue) {
        CodeFinder codes = CodeFinder.of(catalogue);
        CategoryTree tree = CategoryTree.of(catalogue);
        Code.Notation notation = catalogue.head().codes() == CodeKind.HEX ? Code.Notation.HEX : Code.Notation.DECIMAL;
        return new ExceptionFactory<>(
                (report, trace) -> new InterpretedException(report, codes.find(report), tree, notation),
                (body, trace) -> new UnreadableInterpretedException(body, tree, notation),
                codes::isListed);
    }

    /** The same reader with another clock, which a date in {@code Retry-After} is compared with. */
    public CatalogueReader withClock(Clock clock) {
        return new CatalogueReader(envelope, reader.withClock(clock));
    }

    /** Whether its bodies are replies, which have a status and headers. */
    public boolean readsReplies() {
        return envelope.kind() == EnvelopeKind.REPLY;
    }

    /**
     * Reads a body. It throws nothing because of the content of a body.
     *
     * @param status the HTTP status of a reply; an event has none
     * @param headers the headers of a reply
     */
    public ReadBody read(Body body, int status, ReplyHeaders headers) {
        if (!readsReplies()) {
            List<ReadError<InterpretedException>> errors = reader.event(body);
            return new ReadBody(
                    errors.stream().map(ReadError::withoutStackTrace).toList(), Optional.empty());
        }
        ReadReply<InterpretedException> reply = reader.reply(body, status, headers);
        return new ReadBody(
                reply.errors().stream().map(ReadError::withoutStackTrace).toList(),
                Optional.of(reply.failed() ? Extent.REQUEST : Extent.ITEM));
    }
}
