import parcel.ParcelException;

/** The first fix names the constant; the second asks for the type, where that one stands for this code alone. */
final class Tests {
    boolean alone(ParcelException e) {
        return e.code() == 501; // FINDS or 'return e instanceof LostException;'
    }

    boolean denied(ParcelException e) {
        return e.code() != 4290; // FINDS or 'return !(e instanceof RateLimitHitException);'
    }

    boolean named(ParcelException e) {
        return e.code() == 501; // FINDS Or ask for instanceof LostException.
    }
}
