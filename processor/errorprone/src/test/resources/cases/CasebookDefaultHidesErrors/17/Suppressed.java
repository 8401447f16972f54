import parcel.ParcelCategory;

final class Suppressed {
    @SuppressWarnings("CasebookDefaultHidesErrors") // only waiting matters here
    boolean waits(ParcelCategory category) {
        return switch (category) {
            case THROTTLING -> true;
            default -> false;
        };
    }
}
