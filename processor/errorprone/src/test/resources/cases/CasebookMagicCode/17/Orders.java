import parcel.ParcelException;

/** An order comparison means a range of the catalogue, or something that the catalogue does not know. */
final class Orders {
    boolean alone(ParcelException e) {
        return e.code() >= 500 || e.code() > 4290 || 501 <= e.code() || e.code() < 200 || e.code() <= 299;
    }

    boolean otherRange(ParcelException e) {
        return e.code() >= 200 && e.code() <= 501 || e.code() >= 429 && e.code() <= 4290;
    }

    boolean otherEnds(ParcelException e) {
        return e.code() > 200 && e.code() <= 299 || e.code() <= 200 && e.code() >= 299;
    }

    boolean twoErrors(ParcelException e, ParcelException f) {
        return e.code() >= 200 && f.code() <= 299;
    }

    int sorted(ParcelException e, ParcelException f) {
        return e.code() < f.code() ? -1 : Integer.compare(e.code(), 501);
    }
}
