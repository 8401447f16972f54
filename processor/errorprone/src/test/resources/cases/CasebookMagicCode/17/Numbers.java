import java.util.List;
import java.util.Objects;
import java.util.Set;
import parcel.ParcelException;
import parcel.ThrottlingException;

final class Numbers {
    private static final int RATE_LIMIT = 4290;

    boolean direct(ParcelException e) {
        return e.code() == 4290; // FINDS 4290 is ParcelCodes.RATE_LIMIT_HIT
    }

    boolean turned(ThrottlingException e) {
        return 4291 != e.code(); // FINDS ParcelCodes.DAILY_LIMIT_HIT
    }

    boolean throughVariable(ParcelException e) {
        int code = e.code();
        return code == 501; // FINDS 501 is ParcelCodes.LOST
    }

    boolean throughReport(ParcelException e) {
        var report = e.report();
        return report.intCode().getAsInt() == (501); // FINDS ParcelCodes.LOST
    }

    boolean range(ParcelException e) {
        return e.code() >= 200 // FINDS ParcelCodes.PERMISSION_MISSING_FIRST
                && e.code() <= 299; // FINDS ParcelCodes.PERMISSION_MISSING_LAST
    }

    boolean ownConstant(ParcelException e) {
        return e.code() == RATE_LIMIT; // FINDS ParcelCodes.RATE_LIMIT_HIT
    }

    boolean also(ParcelException e) {
        Integer code = e.code();
        return code.equals(429) // FINDS ParcelCodes.DAILY_LIMIT_HIT_ALSO_429
                || Objects.equals(code, 4291); // FINDS ParcelCodes.DAILY_LIMIT_HIT
    }

    boolean pair(ParcelException e) {
        return e.code() == 500; // FINDS ParcelCodes.CARRIER_DOWN_CODE
    }

    String labels(ParcelException e) {
        return switch (e.code()) {
            case 4290 -> "wait"; // FINDS ParcelCodes.RATE_LIMIT_HIT
            case 17 -> "unknown";
            case 501 -> "lost"; // FINDS ParcelCodes.LOST
            default -> "other";
        };
    }

    boolean listed(ParcelException e) {
        return Set.of(4290, 17).contains(e.code()) // FINDS ParcelCodes.RATE_LIMIT_HIT
                || List.of(18, 501).contains(e.code()); // FINDS ParcelCodes.LOST
    }
}
