import parcel.ParcelCategory;

final class WithNull {
    void rules(ParcelCategory category) {
        switch (category) {
            case null -> {}
            case THROTTLING, REFUSED, ADDRESS, FAILURE -> System.out.println("known");
        }
    }
}
