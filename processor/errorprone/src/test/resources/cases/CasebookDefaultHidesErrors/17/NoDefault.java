import dev.casebook.Advice;
import java.util.concurrent.TimeUnit;
import parcel.ParcelCategory;
import parcel.ParcelException;

final class NoDefault {
    int listed(ParcelCategory category) {
        return switch (category) {
            case THROTTLING -> 1;
            case REFUSED, ADDRESS, FAILURE -> 2;
        };
    }

    /** The compiler wants a default, and nothing is left for it. */
    int listedStatement(ParcelCategory category) {
        switch (category) {
            case THROTTLING:
                return 1;
            case REFUSED:
            case ADDRESS:
            case FAILURE:
                return 2;
            default:
                throw new AssertionError(category);
        }
    }

    int somebodyElsesEnum(TimeUnit unit) {
        return switch (unit) {
            case DAYS -> 1;
            default -> 2;
        };
    }

    int numbers(ParcelException e) {
        return switch (e.report().httpStatus().orElse(0)) {
            case 200 -> 1;
            default -> 2;
        };
    }

    int kinds(Advice advice) {
        return switch (advice.kind()) {
            case GIVE_UP -> 1;
            default -> 2;
        };
    }
}
