import parcel.AddressException;
import parcel.ParcelException;
import parcel.RateLimitHitException;
import parcel.RefusedException;
import parcel.StreetUnknownException;
import parcel.ThrottlingException;
import shapes.SendParcelError;

final class TypeDefault {
    String root(ParcelException e) {
        return switch (e) {
            case ThrottlingException t -> "wait";
            default -> e.toString(); // FINDS added to ParcelException. List the rest instead: RefusedException, FailureException, UnrecognizedParcelException, UnreadableParcelException.
        };
    }

    String begun(ParcelException e) {
        return switch (e) {
            case RateLimitHitException t -> "wait";
            case RefusedException t -> "correct";
            case ParcelException other -> other.toString(); // FINDS DailyLimitHitException, UnrecognizedThrottlingException, FailureException
        };
    }

    String guarded(ThrottlingException e) {
        return switch (e) {
            case RateLimitHitException t when t.code() > 3 -> "wait";
            default -> { // FINDS List the rest instead: RateLimitHitException, DailyLimitHitException, UnrecognizedThrottlingException.
                yield "stop";
            }
        };
    }

    String nothing(AddressException e) {
        return switch (e) {
            case StreetUnknownException s -> "street";
            case null, default -> "town"; // FINDS List the rest instead: TownUnknownException.
        };
    }

    void statement(SendParcelError error) {
        switch (error) {
            case SendParcelError.TooHeavy heavy -> System.out.println("heavy");
            default -> System.out.println("other"); // FINDS added to SendParcelError. List the rest instead: TooLarge, Other.
        }
    }

    String colon(SendParcelError error) {
        switch (error) {
            case SendParcelError.TooHeavy heavy:
                return "heavy";
            default: // FINDS TooLarge, Other
                return "other";
        }
    }

    String complete(SendParcelError error) {
        return switch (error) {
            case SendParcelError.TooHeavy heavy -> "heavy";
            case SendParcelError.TooLarge large -> "large";
            case SendParcelError.Other other -> "other";
            default -> "never"; // FINDS Everything is listed already
        };
    }
}
