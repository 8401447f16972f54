package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.IntCodes;
import dev.casebook.generated.Notifications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates exceptions from codes and reports, and finds the definitions of codes.
 */
@Generated("catalogue.yaml")
public final class BillingErrors {
    /**
     * Not instantiable.
     */
    private BillingErrors() {
    }

    /**
     * Creates the exception for a code.
     *
     * @param code the code
     * @return the exception
     */
    public static BillingException of(int code) {
        return of(ErrorReport.of(Integer.valueOf(code)));
    }

    /**
     * Creates the exception for a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the exception
     */
    public static BillingException of(int code, int subcode) {
        return of(ErrorReport.of(Integer.valueOf(code), Integer.valueOf(subcode)));
    }

    /**
     * Creates the exception for a report.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static BillingException of(ErrorReport report) {
        return create(report, null, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, with a cause.
     *
     * @param report the error as it arrived
     * @param cause the cause
     * @return the exception
     */
    public static BillingException of(ErrorReport report, Throwable cause) {
        return create(report, cause, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, without a stack trace. This is cheaper.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static BillingException withoutStackTrace(ErrorReport report) {
        return create(report, null, StackTrace.OMITTED);
    }

    /**
     * Finds the definition of a code.
     *
     * @param code the code
     * @return the definition, or empty if no error lists the code
     */
    public static Optional<BillingError> find(int code) {
        return definition(BillingLookup.indexOf(code));
    }

    /**
     * Finds the definition of a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the definition, or empty if no error lists them
     */
    public static Optional<BillingError> find(int code, int subcode) {
        return definition(BillingLookup.indexOf(code, subcode));
    }

    /**
     * Finds the definition with a name. Former names of renamed errors are found too.
     *
     * @param name the name, such as {@code CARD_DECLINED}
     * @return the definition, or empty if no error has or had the name
     */
    public static Optional<BillingError> named(String name) {
        return Optional.ofNullable(Names.ALL.get(name));
    }

    /**
     * Creates one exception of each concrete type, for tests: first errors, in the order of the catalogue, then
     * unrecognized ones.
     *
     * @return a new list
     */
    public static List<BillingException> samples() {
        List<BillingException> samples = new ArrayList<>();
        for (int index = 0; index < 7; index++) {
            samples.add(BillingFactory.create(index, BillingTable.sample(index), null, StackTrace.RECORDED));
        }
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        int index = BillingLookup.indexOf(IntCodes.code(report), IntCodes.subcode(report));
        BillingException error = BillingFactory.create(index, report, cause, stackTrace);
        return index < 4 ? error : Notifications.notify(error);
    }

    /**
     * Returns the definition at an index.
     *
     * @param index the index of a type
     * @return the definition, or empty if the type is for codes that no error lists
     */
    private static Optional<BillingError> definition(int index) {
        return index < 4 ? Optional.of(BillingTable.error(index)) : Optional.empty();
    }

    /**
     * The definitions by name. Loaded by the first look-up.
     */
    private static final class Names {
        /**
         * Each definition by its name and its former names.
         */
        static final Map<String, BillingError> ALL = all();

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
        private static Map<String, BillingError> all() {
            Map<String, BillingError> all = new HashMap<>();
            for (int index = 0; index < 4; index++) {
                BillingError error = BillingTable.error(index);
                all.put(error.name(), error);
            }
            return all;
        }
    }
}
