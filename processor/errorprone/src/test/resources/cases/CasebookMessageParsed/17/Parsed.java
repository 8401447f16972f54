import dev.casebook.CodedException;
import java.util.regex.Pattern;
import parcel.ParcelException;

final class Parsed {
    private static final Pattern SECONDS = Pattern.compile("(\\d+) seconds");

    boolean words(ParcelException e) {
        return e.getMessage().contains("try again later"); // FINDS instanceof
    }

    boolean any(CodedException e) {
        return e.getMessage().endsWith("limit"); // FINDS instanceof
    }

    boolean regex(ParcelException e) {
        return e.getMessage().matches(".*limit.*"); // FINDS instanceof
    }

    boolean pattern(ParcelException e) {
        String message = e.getMessage();
        return SECONDS.matcher(message).find() // FINDS instanceof
                || Pattern.matches("a.*", e.getLocalizedMessage()); // FINDS instanceof
    }

    String[] parts(ParcelException e) {
        return e.toString().split(":", 2); // FINDS instanceof
    }

    boolean whole(ParcelException e) {
        return "4290 Rate limit hit".equals(e.getMessage()); // FINDS instanceof
    }
}
