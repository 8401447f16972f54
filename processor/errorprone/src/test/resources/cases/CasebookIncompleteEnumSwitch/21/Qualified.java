import parcel.ParcelCategory;

final class Qualified {
    void rules(ParcelCategory category) {
        switch (category) { // FINDS ADDRESS, FAILURE
            case ParcelCategory.THROTTLING, ParcelCategory.REFUSED -> System.out.println("known");
        }
    }
}
