import java.util.regex.Pattern;
import parcel.ParcelException;

/** A text is prepared for people: nothing is learned from it. */
final class Displayed {
    private static final Pattern SECRET = Pattern.compile("token=\\S+");

    String cut(ParcelException e) {
        return e.getMessage().substring(0, 100);
    }

    String cutToLength(ParcelException e, int max) {
        String message = e.getMessage();
        return message.length() > max ? message.substring(0, max) + "..." : message;
    }

    String onOneLine(ParcelException e) {
        return e.getMessage().replaceAll("\\s+", " ").replaceAll("[\\r\\n]", "").replaceFirst("^ ", "");
    }

    String firstLine(ParcelException e) {
        return e.getMessage().contains("\n") ? e.getMessage().split("\\R", 2)[0] : e.getMessage();
    }

    String beforeLineEnd(ParcelException e) {
        int end = e.getMessage().indexOf('\n');
        return end < 0 ? e.getMessage() : e.getMessage().substring(0, end);
    }

    String masked(ParcelException e) {
        return SECRET.matcher(e.getMessage()).replaceAll("***") + e.getMessage().replaceAll("\\d", "#");
    }

    String sentence(ParcelException e) {
        return e.getMessage().endsWith(".") ? e.getMessage() : e.getMessage() + ".";
    }

    boolean empty(ParcelException e) {
        return "".equals(e.getMessage()) || e.getMessage().equals("-");
    }

    boolean sameAsBefore(ParcelException e, ParcelException before, String last) {
        return e.getMessage().equals(before.getMessage()) || e.getMessage().equals(last);
    }
}
