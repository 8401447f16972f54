import java.io.IOException;
import parcel.ParcelException;

final class Shown {
    String shown(ParcelException e) {
        return e.getMessage().isEmpty() ? "?" : "failed: " + e.getMessage().strip();
    }

    boolean others(IOException e) {
        return e.getMessage().contains("Broken pipe");
    }

    boolean otherText(ParcelException e, String text) {
        return text.contains(e.getMessage()) || e.report().field("kind").orElse("").contains("x");
    }

    @SuppressWarnings("CasebookMessageParsed") // the vendor sends no code for this one: ticket 4711
    boolean suppressed(ParcelException e) {
        return e.getMessage().contains("try again later");
    }
}
