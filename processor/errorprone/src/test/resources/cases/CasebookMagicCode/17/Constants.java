import card.CardCodes;
import card.CardException;
import dev.casebook.ErrorReport;
import java.util.Set;
import parcel.ParcelCodes;
import parcel.ParcelException;

final class Constants {
    private static final int LOST = ParcelCodes.LOST;

    boolean constants(ParcelException e, CardException c) {
        return e.code() == ParcelCodes.RATE_LIMIT_HIT || e.code() == LOST || c.code().equals(CardCodes.CARD_EXPIRED);
    }

    boolean notListed(ParcelException e) {
        return e.code() == 17 || e.code() == ErrorReport.NO_CODE;
    }

    /** Two errors have it, each with a subcode. */
    boolean ambiguous(ParcelException e) {
        return e.code() == 100;
    }

    /** 7 is a subcode and no code. */
    boolean subcode(ParcelException e) {
        return e.code() == 7;
    }

    boolean othersNumbers(ParcelException e, ErrorReport report, int code) {
        return e.report().httpStatus().orElse(0) == 501
                || report.intCode().getAsInt() == 501
                || code == 501
                || Set.of(501).contains(code);
    }

    boolean changes(ParcelException e) {
        int code = e.code();
        code++;
        return code == 501;
    }

    int labels(ParcelException e) {
        return switch (e.code()) {
            case ParcelCodes.LOST -> 1;
            default -> 2;
        };
    }

    @SuppressWarnings("CasebookMagicCode") // the vendor's support asked to see this number in our code
    boolean suppressed(ParcelException e) {
        return e.code() == 501;
    }
}
