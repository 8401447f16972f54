import parcel.ParcelCategory;

final class NothingListed {
    void none(ParcelCategory category) {
        switch (category) {} // FINDS THROTTLING, REFUSED, ADDRESS, FAILURE
    }
}
