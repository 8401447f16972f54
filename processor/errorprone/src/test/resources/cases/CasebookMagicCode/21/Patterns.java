import parcel.LostException;
import parcel.ParcelException;

final class Patterns {
    int types(ParcelException e) {
        return switch (e) {
            case LostException lost -> 1;
            default -> 2;
        };
    }
}
