package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The captured values of one error. Absent values are null here and in the few files that fill a report, since this is
 * read for every field of every error.
 */
final class CapturedFields {
    private final ErrorSite site;
    private final @Nullable Object[][] scopes;
    private final PendingError error;
    private final ReadingContext context;
    private boolean shortened;
    private List<String> candidates = List.of();

    CapturedFields(ErrorSite site, @Nullable Object[][] scopes, PendingError error, ReadingContext context) {
        this.site = site;
        this.scopes = scopes;
        this.error = error;
        this.context = context;
    }

    /** The code, the reason why it cannot be read, or null if none arrived. */
    @Nullable
    Object code() {
        Object bad = null;
        ValueSource[] sources = site.sources(Part.CODE);
        for (int i = 0; i < sources.length; i++) {
            Object value;
            if (sources[i].known) {
                int end = endOfGroup(sources, i);
                value = chosen(sources, i, end);
                i = end - 1;
            } else {
                value = value(sources[i]);
            }
            if (value != null && !(value instanceof Reason)) {
                return value;
            }
            bad = bad == null ? value : bad;
        }
        return bad;
    }

    private static int endOfGroup(ValueSource[] sources, int first) {
        int end = first;
        while (end < sources.length && sources[end].known) {
            end++;
        }
        return end;
    }

    /** The first code of a group that the catalogue lists, otherwise the first one. */
    private @Nullable Object chosen(ValueSource[] sources, int first, int end) {
        List<Object> codes = new ArrayList<>(end - first);
        Object bad = null;
        for (int i = first; i < end; i++) {
            for (Object value : values(sources[i])) {
                if (value instanceof Reason) {
                    bad = bad == null ? value : bad;
                } else if (!codes.contains(value)) {
                    codes.add(value);
                }
            }
        }
        if (codes.isEmpty()) {
            return bad;
        }
        candidates = codes.size() == 1
                ? List.of()
                : codes.stream().map(Object::toString).toList();
        for (Object code : codes) {
            if (isListed(code)) {
                return code;
            }
        }
        return codes.get(0);
    }

    private boolean isListed(Object code) {
        ErrorReportBuilder report = ErrorReport.builder();
        ReportFiller filler = new ReportFiller(report, this);
        filler.code(code);
        filler.subcode();
        return context.listed().test(report.build());
    }

    /** The codes that arrived in a group; empty for a single one. */
    List<String> candidates() {
        return candidates;
    }

    /** The first value that arrived. */
    @Nullable
    Object first(ValueSource[] sources) {
        for (ValueSource source : sources) {
            Object value = value(source);
            if (value instanceof ShortenedText text) {
                shortened = true;
                return text.text();
            }
            if (value != null && !(value instanceof Reason)) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    Object first(Part part) {
        return first(site.sources(part));
    }

    @Nullable
    String text(ValueSource[] sources) {
        return first(sources) instanceof String text ? text : null;
    }

    /** The texts of a waiting time whose condition holds. */
    List<?> waits(ErrorSite.RetryAfterSource wait) {
        boolean counts = wait.when().isEmpty()
                || wait.when().get().test(scopes, context.arrival(), PlaceCondition.Truth.FAILS)
                        == PlaceCondition.Truth.HOLDS;
        Object value = counts ? scopes[wait.slot().scope()][wait.slot().index()] : null;
        return value instanceof List<?> all ? all : List.of();
    }

    /** Whether a text that was asked for is longer than allowed and was shortened. */
    boolean isShortened() {
        return shortened;
    }

    /** The values of a source of a group: those at every depth, the deepest first. */
    private List<Object> values(ValueSource source) {
        List<Object> values = new ArrayList<>(2);
        if (source.slot != null && scopes[source.slot.scope()][source.slot.index()] instanceof DeepValues deep) {
            for (DeepValue each : deep.all()) {
                add(value(source, each.value()), values);
            }
        } else {
            add(value(source), values);
        }
        return values;
    }

    private static void add(@Nullable Object value, List<Object> values) {
        if (value != null) {
            values.add(value);
        }
    }

    private @Nullable Object value(ValueSource source) {
        CaptureSlot slot = source.slot;
        if (slot == null) {
            return outside(source);
        }
        Object value = scopes[slot.scope()][slot.index()];
        return value(source, value instanceof DeepValue deep ? deep.value() : value);
    }

    private @Nullable Object value(ValueSource source, @Nullable Object plain) {
        if (source.isPlain()) {
            return plain;
        }
        if (plain instanceof ShortenedText cut) {
            return ofShortened(source, cut);
        }
        return plain instanceof String text ? converted(source, text) : plain;
    }

    private @Nullable Object outside(ValueSource source) {
        for (String text : source.textsOutsideTheBody(context.arrival())) {
            Object value = converted(source, text);
            if (value != null) {
                return value;
            }
        }
        return source.isOutsideTheBody() || error.location.isEmpty() ? null : error.location;
    }

    /** A code must be whole; a template finds what it can, and the rest of the text is lost. */
    private static @Nullable Object ofShortened(ValueSource source, ShortenedText cut) {
        return source.kind == CaptureSlot.Kind.CODE
                ? Reason.TEXT_TOO_LONG
                : source.part(cut.text()).map(ShortenedText::new).orElse(null);
    }

    private @Nullable Object converted(ValueSource source, String text) {
        int maxLength = context.limits().maxTextLength();
        if (text.length() > maxLength) {
            return ofShortened(source, new ShortenedText(ShortenedText.cut(text, maxLength)));
        }
        return source.part(text)
                .map(part -> ValueReader.converted(source.kind, part, context))
                .orElse(null);
    }
}
