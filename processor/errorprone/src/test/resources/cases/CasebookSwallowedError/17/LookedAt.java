import dev.casebook.CodedException;
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

    @SuppressWarnings("CasebookSwallowedError") // closing is best effort, and the server cleans up after a day
    void suppressed() {
        try {
            call();
        } catch (CodedException e) {
        }
    }

    void call() {}
}
