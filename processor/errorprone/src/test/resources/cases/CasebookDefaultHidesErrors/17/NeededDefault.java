import parcel.ParcelCategory;

/** The compiler needs these: a fix would not compile, so there is none. */
final class NeededDefault {
    String returns(ParcelCategory category) {
        switch (category) {
            case THROTTLING:
                return "wait";
            default: // FINDS write a switch expression.
                return "stop";
        }
    }

    String assigns(ParcelCategory category) {
        String what;
        switch (category) {
            case THROTTLING -> what = "wait";
            default -> what = "stop"; // FINDS write a switch expression.
        }
        return what;
    }
}
