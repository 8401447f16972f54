import parcel.ParcelException;

/** The idiom of tests without assertThrows. */
class Expected {
    void returns() {
        try {
            call();
        } catch (ParcelException expected) {
            return;
        }
        throw new AssertionError("nothing was thrown");
    }

    void goesOn() {
        try {
            call();
            throw new AssertionError("nothing was thrown");
        } catch (ParcelException expectedException) {
            // as it should
        }
    }

    void call() {}
}
