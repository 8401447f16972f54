import parcel.LostException;
import parcel.ParcelException;
import parcel.TrackParcelError;
import parcel.UnreadableParcelException;

/** An operation's interface as the processor writes it. */
final class Operation {
    String hidden(ParcelException error) {
        return switch (TrackParcelError.from(error)) {
            case LostException lost -> "lost";
            default -> "other"; // FINDS added to TrackParcelError.
        };
    }

    String complete(ParcelException error) {
        return switch (TrackParcelError.from(error)) {
            case LostException lost -> "lost";
            case UnreadableParcelException unreadable -> "unreadable";
            case TrackParcelError.Unrecognized unknown -> "unknown";
            case TrackParcelError.Other other -> "other";
        };
    }
}
