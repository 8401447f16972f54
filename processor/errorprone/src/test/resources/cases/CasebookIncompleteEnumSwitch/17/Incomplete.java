import parcel.ParcelCategory;
import parcel.ParcelError;

final class Incomplete {
    void rules(ParcelCategory category) {
        switch (category) { // FINDS passes over constants of ParcelCategory without a word: ADDRESS, FAILURE.
            case THROTTLING, REFUSED -> System.out.println("known");
        }
    }

    void groups(ParcelCategory category) {
        switch (category) { // FINDS without a word: REFUSED, ADDRESS, FAILURE.
            case THROTTLING:
                System.out.println("known");
                break;
        }
    }

    void falls(ParcelError error) {
        switch (error) { // FINDS without a word: RATE_LIMIT_HIT, DAILY_LIMIT_HIT, PERMISSION_MISSING, STREET_UNKNOWN, TOWN_UNKNOWN, CARRIER_DOWN.
            case LOST:
                System.out.println("lost");
        }
    }
}
