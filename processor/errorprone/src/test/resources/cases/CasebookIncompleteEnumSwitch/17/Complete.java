import java.util.concurrent.TimeUnit;
import parcel.ParcelCategory;

final class Complete {
    void all(ParcelCategory category) {
        switch (category) {
            case THROTTLING -> System.out.println("wait");
            case REFUSED, ADDRESS, FAILURE -> {}
        }
    }

    /** Another check looks at these. */
    void rest(ParcelCategory category) {
        switch (category) {
            case THROTTLING -> System.out.println("wait");
            default -> {}
        }
    }

    void somebodyElses(TimeUnit unit) {
        switch (unit) {
            case DAYS -> System.out.println("long");
        }
    }

    @SuppressWarnings("CasebookIncompleteEnumSwitch") // counts one category, and no other ever
    void suppressed(ParcelCategory category) {
        switch (category) {
            case THROTTLING -> System.out.println("wait");
        }
    }
}
