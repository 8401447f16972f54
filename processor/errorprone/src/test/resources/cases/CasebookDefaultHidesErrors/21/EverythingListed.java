import dev.casebook.CodedException;
import parcel.FailureException;
import parcel.ParcelCategory;
import parcel.ParcelException;
import parcel.RefusedException;
import parcel.ThrottlingException;
import parcel.UnreadableParcelException;
import parcel.UnrecognizedParcelException;

final class EverythingListed {
    String root(ParcelException e) {
        return switch (e) {
            case ThrottlingException t -> "wait";
            case RefusedException t -> "correct";
            case FailureException t -> "alarm";
            case UnrecognizedParcelException t -> "log";
            case UnreadableParcelException t -> "log";
        };
    }

    /** Nobody can list what is below these. */
    String open(CodedException coded, RuntimeException any) {
        String first = switch (coded) {
            case ParcelException e -> "parcel";
            default -> "other";
        };
        return switch (any) {
            case ThrottlingException e -> first;
            default -> "other";
        };
    }

    /** What is sealed and not generated is none of our business. */
    int own(Shape shape) {
        return switch (shape) {
            case Round r -> 1;
            default -> 2;
        };
    }

    int nullToo(ParcelCategory category) {
        return switch (category) {
            case null -> 0;
            case THROTTLING, REFUSED -> 1;
            case ADDRESS, FAILURE -> 2;
        };
    }

    sealed interface Shape {}

    record Round() implements Shape {}

    record Square() implements Shape {}
}
