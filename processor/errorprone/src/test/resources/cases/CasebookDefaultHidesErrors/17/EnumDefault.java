import parcel.ParcelCategory;
import parcel.ParcelError;

final class EnumDefault {
    String expression(ParcelCategory category) {
        return switch (category) {
            case THROTTLING -> "wait";
            default -> "stop"; // FINDS hides what is added to ParcelCategory. List the rest instead: REFUSED, ADDRESS, FAILURE.
        };
    }

    void statement(ParcelCategory category) {
        switch (category) {
            case THROTTLING:
            case REFUSED:
                System.out.println("known");
                break;
            default: // FINDS List the rest instead: ADDRESS, FAILURE.
                System.out.println("other");
        }
    }

    void blocks(ParcelError error) {
        switch (error) {
            case LOST -> {}
            default -> { // FINDS RATE_LIMIT_HIT, DAILY_LIMIT_HIT, PERMISSION_MISSING, STREET_UNKNOWN, TOWN_UNKNOWN, CARRIER_DOWN.
                System.out.println("a");
                System.out.println("b");
            }
        }
    }

    int complete(ParcelCategory category) {
        return switch (category) {
            case THROTTLING -> 1;
            case REFUSED, ADDRESS, FAILURE -> 2;
            default -> 3; // FINDS Everything is listed already: without this branch
        };
    }
}
