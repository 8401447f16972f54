package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import dev.casebook.generated.Generated;
import dev.casebook.generated.IntCodes;
import dev.casebook.generated.Notifications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import published.BillingException;

/**
 * Creates exceptions from codes and reports, and finds the definitions of codes.
 */
@Generated("catalogue.yaml")
public final class OurBillingErrors {
    /**
     * Not instantiable.
     */
    private OurBillingErrors() {
    }

    /**
     * Creates the exception for a code.
     *
     * @param code the code
     * @return the exception
     */
    public static OurBillingException of(int code) {
        return of(ErrorReport.of(Integer.valueOf(code)));
    }

    /**
     * Creates the exception for a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the exception
     */
    public static OurBillingException of(int code, int subcode) {
        return of(ErrorReport.of(Integer.valueOf(code), Integer.valueOf(subcode)));
    }

    /**
     * Creates the exception for a report.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static OurBillingException of(ErrorReport report) {
        return create(report, null, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, with a cause.
     *
     * @param report the error as it arrived
     * @param cause the cause
     * @return the exception
     */
    public static OurBillingException of(ErrorReport report, Throwable cause) {
        return create(report, cause, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, without a stack trace. This is cheaper.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static OurBillingException withoutStackTrace(ErrorReport report) {
        return create(report, null, StackTrace.OMITTED);
    }

    /**
     * The same error in the types of this catalogue, with a stack trace and the given one as its cause.
     *
     * @param exception an error in the types of the catalogue that this one amends
     * @return the exception; never null
     */
    public static OurBillingException from(BillingException exception) {
        Throwable cause = exception;
        if (cause instanceof Unreadable unreadable) {
            return new UnreadableOurBillingException(unreadable.body(), cause, StackTrace.RECORDED);
        }
        ErrorReport report = exception.report();
        return OurBillingFactory.create(OurBillingLookup.indexOf(IntCodes.code(report), IntCodes.subcode(report)), report, cause, StackTrace.RECORDED);
    }

    /**
     * Finds the definition of a code.
     *
     * @param code the code
     * @return the definition, or empty if no error lists the code
     */
    public static Optional<OurBillingError> find(int code) {
        return definition(OurBillingLookup.indexOf(code));
    }

    /**
     * Finds the definition of a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the definition, or empty if no error lists them
     */
    public static Optional<OurBillingError> find(int code, int subcode) {
        return definition(OurBillingLookup.indexOf(code, subcode));
    }

    /**
     * Finds the definition with a name. Former names of renamed errors are found too.
     *
     * @param name the name, such as {@code CARD_DECLINED}
     * @return the definition, or empty if no error has or had the name
     */
    public static Optional<OurBillingError> named(String name) {
        return Optional.ofNullable(Names.ALL.get(name));
    }

    /**
     * Creates one exception of each concrete type, for tests: first errors, in the order of the catalogue, then
     * unrecognized ones, then the unreadable one.
     *
     * @return a new list
     */
    public static List<OurBillingException> samples() {
        List<OurBillingException> samples = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            samples.add(OurBillingFactory.create(index, OurBillingTable.sample(index), null, StackTrace.RECORDED));
        }
        UnreadableBody empty =
                new UnreadableBody(UnreadableBody.Reason.EMPTY, ErrorReport.builder().build(), new byte[0]);
        samples.add(new UnreadableOurBillingException(empty));
        return samples;
    }

    /**
     * Creates the exception for a report.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     * @return the exception
     */
    static OurBillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        int index = OurBillingLookup.indexOf(IntCodes.code(report), IntCodes.subcode(report));
        OurBillingException error = OurBillingFactory.create(index, report, cause, stackTrace);
        return index < 2 ? error : Notifications.notify(error);
    }

    /**
     * Returns the definition at an index.
     *
     * @param index the index of a type
     * @return the definition, or empty if the type is for codes that no error lists
     */
    private static Optional<OurBillingError> definition(int index) {
        return index < 2 ? Optional.of(OurBillingTable.error(index)) : Optional.empty();
    }

    /**
     * The definitions by name. Loaded by the first look-up.
     */
    private static final class Names {
        /**
         * Each definition by its name and its former names.
         */
        static final Map<String, OurBillingError> ALL = all();

        /**
         * Not instantiable.
         */
        private Names() {
        }

        /**
         * Creates the map.
         *
         * @return a new map
         */
        private static Map<String, OurBillingError> all() {
            Map<String, OurBillingError> all = new HashMap<>();
            for (int index = 0; index < 2; index++) {
                OurBillingError error = OurBillingTable.error(index);
                all.put(error.name(), error);
            }
            return all;
        }
    }
}
