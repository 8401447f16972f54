import parcel.ParcelException;

/** A catalogue of integers, compared as texts. */
final class NumbersAsTexts {
    boolean report(ParcelException e) {
        return e.report().code().equals("4290"); // FINDS 4290 is ParcelCodes.RATE_LIMIT_HIT
    }

    boolean turned(ParcelException e) {
        return !"501".equals(e.report().code()); // FINDS ParcelCodes.LOST
    }

    boolean written(ParcelException e) {
        return String.valueOf(e.code()).equals("501") // FINDS ParcelCodes.LOST
                || Integer.toString(e.code()).equals("4291"); // FINDS ParcelCodes.DAILY_LIMIT_HIT
    }

    boolean others(ParcelException e) {
        return e.report().code().equals("17") || e.report().code().equals("0501") || e.report().subcode().equals("7");
    }
}
