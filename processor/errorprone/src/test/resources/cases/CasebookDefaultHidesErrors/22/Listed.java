import parcel.RateLimitHitException;
import parcel.DailyLimitHitException;
import parcel.ThrottlingException;
import parcel.UnrecognizedThrottlingException;

final class Listed {
    int one(ThrottlingException e) {
        return switch (e) {
            case RateLimitHitException _, DailyLimitHitException _ -> 1;
            case UnrecognizedThrottlingException _ -> 2;
        };
    }
}
