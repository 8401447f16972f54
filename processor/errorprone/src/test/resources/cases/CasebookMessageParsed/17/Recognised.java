import java.util.Locale;
import parcel.ParcelException;

final class Recognised {
    boolean title(ParcelException e) {
        return e.getMessage().contains("Rate limit hit"); // FINDS The vendor rewords messages without notice
    }

    boolean code(ParcelException e) {
        return !e.getMessage().startsWith("501 "); // FINDS instanceof
    }

    boolean lowerCase(ParcelException e) {
        String message = e.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("daily limit hit"); // FINDS instanceof
    }
}
