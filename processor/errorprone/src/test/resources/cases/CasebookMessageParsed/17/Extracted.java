import java.util.regex.Pattern;
import parcel.ParcelException;

/** Looks like preparing a text, but something is learned from it. */
final class Extracted {
    private static final Pattern CODE = Pattern.compile("code (\\d+)");

    String group(ParcelException e) {
        return e.getMessage().replaceAll(".*code (\\d+).*", "$1"); // FINDS instanceof
    }

    String digits(ParcelException e) {
        return e.getMessage().replaceAll("\\D", "") // FINDS instanceof
                + e.getMessage().replaceAll("[^0-9]+", ""); // FINDS instanceof
    }

    String fromThird(ParcelException e) {
        return e.getMessage().substring(3); // FINDS instanceof
    }

    boolean start(ParcelException e) {
        return e.getMessage().substring(0, 4).equals("4290"); // FINDS instanceof
    }

    boolean words(ParcelException e) {
        return e.getMessage().replaceAll("\\s+", " ").contains("try again"); // FINDS instanceof
    }

    String matched(ParcelException e) {
        return CODE.matcher(e.getMessage()).replaceAll("$1"); // FINDS instanceof
    }
}
