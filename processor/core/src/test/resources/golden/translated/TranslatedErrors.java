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
public final class TranslatedErrors {
    /**
     * Static members alone.
     */
    private TranslatedErrors() {
    }

    /**
     * A new exception for a code.
     *
     * @param code the code
     * @return the exception
     */
    public static TranslatedException of(int code) {
        return of(ErrorReport.of(code));
    }

    /**
     * A new exception for a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the exception
     */
    public static TranslatedException of(int code, int subcode) {
        return of(ErrorReport.of(code, subcode));
    }

    /**
     * A new exception for a report.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static TranslatedException of(ErrorReport report) {
        return create(report, null, StackTrace.RECORDED);
    }

    /**
     * A new exception for a report, with what caused it.
     *
     * @param report the error as it arrived
     * @param cause what caused it
     * @return the exception
     */
    public static TranslatedException of(ErrorReport report, Throwable cause) {
        return create(report, cause, StackTrace.RECORDED);
    }

    /**
     * A new exception without a stack trace, to be looked at and not to be thrown.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static TranslatedException withoutStackTrace(ErrorReport report) {
        return create(report, null, StackTrace.OMITTED);
    }

    /**
     * The definition that lists a code.
     *
     * @param code the code
     * @return the definition, or empty for a code that no error lists
     */
    public static Optional<TranslatedError> find(int code) {
        return definition(TranslatedLookup.indexOf(code));
    }

    /**
     * The definition that a code with a subcode leads to.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the definition, or empty where no error lists them
     */
    public static Optional<TranslatedError> find(int code, int subcode) {
        return definition(TranslatedLookup.indexOf(code, subcode));
    }

    /**
     * One new exception of each concrete type, for tests: errors in the catalogue's order, then what is
     * not recognized.
     *
     * @return a new list
     */
    public static List<TranslatedException> samples() {
        List<TranslatedException> samples = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            samples.add(TranslatedFactory.create(index, TranslatedTable.sample(index), null, StackTrace.RECORDED));
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
    static TranslatedException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        int index = TranslatedLookup.indexOf(report.intCode(), report.intSubcode());
        TranslatedException error = TranslatedFactory.create(index, report, cause, stackTrace);
        return index < 2 ? error : Notifications.notify(error);
    }

    /**
     * The definition at an index.
     *
     * @param index the index of a type
     * @return the definition, or empty where the type stands for codes that no error lists
     */
    private static Optional<TranslatedError> definition(int index) {
        return index < 2 ? Optional.of(TranslatedTable.error(index)) : Optional.empty();
    }
}
