import java.util.Set;
import parcel.ParcelException;

/** A catalogue of integers, compared with a list of texts: a constant does not fit there, so there is no fix. */
final class TextsInList {
    boolean listed(ParcelException e) {
        return Set.of("4290", "17").contains(e.report().code()); // FINDS ParcelCodes.RATE_LIMIT_HIT
    }
}
