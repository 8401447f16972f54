import parcel.ParcelException;
import parcel.ThrottlingException;

final class Unnamed {
    String one(ParcelException e) {
        return switch (e) {
            case ThrottlingException _ -> "wait";
            default -> "stop"; // FINDS RefusedException, FailureException
        };
    }

    String pattern(ParcelException e) {
        return switch (e) {
            case ThrottlingException _ -> "wait";
            case ParcelException _ -> "stop"; // FINDS RefusedException, FailureException
        };
    }
}
