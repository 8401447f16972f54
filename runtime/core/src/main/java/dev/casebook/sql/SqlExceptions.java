package dev.casebook.sql;

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
 * Every {@link SQLException} that can be reached from one exception: itself, its causes, and what follows it, as in a
 * batch.
 *
 * @param all from the outermost inwards, each once
 */
@SuppressWarnings("exports") // whoever has an SQLException requires java.sql
public record SqlExceptions(List<SQLException> all) {
    // more than any driver makes; a batch of ten thousand failed rows need not be read to its end
    static final int MAX = 1_000;

    /** A copy of the list. */
    public SqlExceptions {
        all = List.copyOf(all);
    }

    /** Those in an exception. Of the first 1,000 exceptions in all; chains that go in a circle end. */
    public static SqlExceptions in(Throwable outermost) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<SQLException> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty() && seen.size() < MAX) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                visit(next, found, open);
            }
        }
        return new SqlExceptions(found);
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

    /** The outermost one that is wanted. */
    public Optional<SQLException> first(Predicate<SQLException> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** Whether an exception has a SQLSTATE. */
    public static boolean hasState(SQLException thrown) {
        return thrown.getSQLState() != null && !thrown.getSQLState().isEmpty();
    }
}
