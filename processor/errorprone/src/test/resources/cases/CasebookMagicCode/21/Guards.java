import parcel.LostException;
import parcel.ParcelException;

final class Guards {
    int guard(ParcelException e) {
        return switch (e) {
            case ParcelException p when p.code() == 4290 -> 1; // FINDS ParcelCodes.RATE_LIMIT_HIT
            default -> 2;
        };
    }

    boolean pattern(Object thrown) {
        return thrown instanceof ParcelException e && e.code() == 501; // FINDS ParcelCodes.LOST
    }
}
