package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.Notifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From codes and reports to exceptions and definitions.
 */
@Generated("catalogue.yaml")
public final class ShopErrors {
    /**
     * Static members alone.
     */
    private ShopErrors() {
    }

    /**
     * A new exception for a code.
     *
     * @param code the code
     * @return the exception
     */
    public static ShopException of(String code) {
        return of(ErrorReport.of(code));
    }

    /**
     * A new exception for a report.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static ShopException of(ErrorReport report) {
        return create(report, null, StackTrace.RECORDED);
    }

    /**
     * A new exception for a report, with what caused it.
     *
     * @param report the error as it arrived
     * @param cause what caused it
     * @return the exception
     */
    public static ShopException of(ErrorReport report, Throwable cause) {
        return create(report, cause, StackTrace.RECORDED);
    }

    /**
     * A new exception without a stack trace, to be looked at and not to be thrown.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static ShopException withoutStackTrace(ErrorReport report) {
        return create(report, null, StackTrace.OMITTED);
    }

    /**
     * The definition that lists a code.
     *
     * @param code the code
     * @return the definition, or empty for a code that no error lists
     */
    public static Optional<ShopError> find(String code) {
        return definition(ShopLookup.indexOf(code));
    }

    /**
     * One new exception of each concrete type, for tests: errors in the catalogue's order, then what is
     * not recognized.
     *
     * @return a new list
     */
    public static List<ShopException> samples() {
        List<ShopException> samples = new ArrayList<>();
        for (int index = 0; index < 7; index++) {
            samples.add(ShopFactory.create(index, ShopTable.sample(index), null, StackTrace.RECORDED));
        }
        return samples;
    }

    /**
     * A new exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     * @return the exception
     */
    static ShopException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        int index = ShopLookup.indexOf(report.code());
        ShopException error = ShopFactory.create(index, report, cause, stackTrace);
        return index < 4 ? error : Notifications.notify(error);
    }

    /**
     * The definition at an index.
     *
     * @param index the index of a type
     * @return the definition, or empty where the type stands for codes that no error lists
     */
    private static Optional<ShopError> definition(int index) {
        return index < 4 ? Optional.of(ShopTable.error(index)) : Optional.empty();
    }
}
