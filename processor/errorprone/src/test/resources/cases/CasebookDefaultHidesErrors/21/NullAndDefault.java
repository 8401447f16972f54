import parcel.ParcelCategory;

final class NullAndDefault {
    int nullToo(ParcelCategory category) {
        return switch (category) {
            case THROTTLING -> 1;
            case null, default -> 2; // FINDS REFUSED, ADDRESS, FAILURE
        };
    }

    void statement(ParcelCategory category) {
        switch (category) {
            case THROTTLING:
                break;
            case null, default: // FINDS REFUSED, ADDRESS, FAILURE
                System.out.println("other");
        }
    }

    int qualified(ParcelCategory category) {
        return switch (category) {
            case ParcelCategory.THROTTLING, ParcelCategory.REFUSED -> 1;
            default -> 2; // FINDS ADDRESS, FAILURE
        };
    }
}
