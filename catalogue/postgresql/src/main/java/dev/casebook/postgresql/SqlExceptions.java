package dev.casebook.postgresql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every {@link SQLException} that can be reached from one exception.
 *
 * @param all from the outermost inwards, each once
 */
record SqlExceptions(List<SQLException> all) {
    // more than any driver makes; a batch of ten thousand failed rows need not be read to its end
    private static final int MAX = 1_000;

    /** Those in an exception, its causes and what follows them. Chains that go in a circle end. */
    static SqlExceptions in(Throwable outermost) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<SQLException> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty() && seen.size() < MAX) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                visit(next, found, open);
            }
        }
        return new SqlExceptions(List.copyOf(found));
    }

    private static void visit(Throwable thrown, List<SQLException> found, Deque<Throwable> open) {
        if (thrown instanceof SQLException sql) {
            found.add(sql);
            add(sql.getNextException(), open);
        }
        add(thrown.getCause(), open);
    }

    private static void add(@Nullable Throwable next, Deque<Throwable> open) {
        if (next != null) {
            open.add(next);
        }
    }

    /** The one that says most: with the server's own words; with a code of the catalogue; with any code; any at all. */
    Optional<SQLException> best() {
        return first(ServerFields::areIn)
                .or(() -> first(SqlExceptions::isListed))
                .or(() -> first(SqlExceptions::hasState))
                .or(() -> first(any -> true));
    }

    /** Whether one of them has a SQLSTATE. */
    boolean anyHasState() {
        return all.stream().anyMatch(SqlExceptions::hasState);
    }

    private Optional<SQLException> first(Predicate<SQLException> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static boolean isListed(SQLException thrown) {
        return hasState(thrown) && PostgreSqlErrors.find(thrown.getSQLState()).isPresent();
    }

    private static boolean hasState(SQLException thrown) {
        return thrown.getSQLState() != null && !thrown.getSQLState().isEmpty();
    }
}
