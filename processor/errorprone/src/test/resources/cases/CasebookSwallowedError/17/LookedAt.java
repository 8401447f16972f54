import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import java.util.Optional;
import parcel.ParcelException;
import parcel.ThrottlingException;

class LookedAt {
    void used() {
        try {
            call();
        } catch (ParcelException e) {
            System.out.println(e.advice());
        }
    }

    void insideLambda() {
        try {
            call();
        } catch (ParcelException e) {
            Runnable later = () -> System.out.println(e);
            later.run();
        }
    }

    void rethrown() {
        try {
            call();
        } catch (ParcelException e) {
            throw e;
        }
    }

    void thrownAsOther() {
        try {
            call();
        } catch (ParcelException e) {
            throw new IllegalStateException("no parcel");
        }
    }

    /** The type says what has happened. */
    void category() {
        try {
            call();
        } catch (ThrottlingException e) {
            System.out.println("slow down");
        }
    }

    void others() {
        try {
            call();
        } catch (RuntimeException e) {
            System.out.println("failed");
        }
    }

    /** Written by hand, and one error alone. */
    void own() {
        try {
            call();
        } catch (Own e) {
            System.out.println("known");
        }
    }

    static final class Own extends CodedException {
        private static final long serialVersionUID = 1L;

        Own(ErrorReport report) {
            super(report);
        }

        @Override
        public Optional<ErrorDefinition> error() {
            return Optional.empty();
        }
    }

    @SuppressWarnings("CasebookSwallowedError") // closing is best effort, and the server cleans up after a day
    void suppressed() {
        try {
            call();
        } catch (CodedException e) {
        }
    }

    void call() {}
}
