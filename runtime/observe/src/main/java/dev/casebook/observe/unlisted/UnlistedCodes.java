package dev.casebook.observe.unlisted;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.UnrecognizedListener;
import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.ErrorTags;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the codes that no catalogue lists. It keeps at most so many codes; all others are counted as one, so a server
 * cannot fill the memory. Safe for use by many threads.
 *
 * <pre>{@code
 * UnlistedCodes codes = UnlistedCodes.withMaxCodes(1_000);
 * UnrecognizedListeners.add(codes);
 * }</pre>
 */
public final class UnlistedCodes implements UnrecognizedListener {
    private final int maxCodes;
    private final Clock clock;
    private final Map<UnlistedKey, UnlistedCode> counts = new LinkedHashMap<>();

    private UnlistedCodes(int maxCodes, Clock clock) {
        this.maxCodes = maxCodes;
        this.clock = clock;
    }

    /**
     * Keeps at most so many codes, and one more for the rest.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public static UnlistedCodes withMaxCodes(int maxCodes) {
        if (maxCodes < 1) {
            throw new IllegalArgumentException("maxCodes must be at least 1: " + maxCodes);
        }
        return new UnlistedCodes(maxCodes, Clock.systemUTC());
    }

    /** The same maximum with another clock, and no counts. */
    public UnlistedCodes withClock(Clock other) {
        return new UnlistedCodes(maxCodes, requireNonNull(other, "clock"));
    }

    /** Counts the code. */
    @Override
    public void onUnrecognized(CodedException error) {
        ErrorSummary summary = ErrorSummary.of(error);
        UnlistedKey key = new UnlistedKey(summary.tags().catalogue(), summary.code(), summary.subcode());
        Instant now = clock.instant();
        UnlistedCode first =
                new UnlistedCode(key, summary.tags().category(), ServerNames.of(error.report()), 1, now, now);
        add(first, now);
    }

    private synchronized void add(UnlistedCode first, Instant now) {
        boolean isKept = counts.containsKey(first.key()) || size() < maxCodes;
        UnlistedCode code = isKept ? first : new UnlistedCode(UnlistedKey.OTHER, ErrorTags.NONE, "", 1, now, now);
        counts.merge(code.key(), code, (known, again) -> known.seenAgain(now));
    }

    private int size() {
        return counts.containsKey(UnlistedKey.OTHER) ? counts.size() - 1 : counts.size();
    }

    /** What was counted since the last call, in the order in which codes came first. The counts start again. */
    public synchronized List<UnlistedCode> drain() {
        List<UnlistedCode> drained = List.copyOf(counts.values());
        counts.clear();
        return drained;
    }

    /** The server's short name of an error. */
    private static final class ServerNames {
        static String of(ErrorReport report) {
            return field(report, ErrorReport.TITLE)
                    .or(() -> field(report, ErrorReport.TYPE))
                    .map(UnlistedJson::bounded)
                    .orElse("");
        }

        private static Optional<String> field(ErrorReport report, String name) {
            return report.isPersonal(name) ? Optional.empty() : report.field(name);
        }
    }
}
