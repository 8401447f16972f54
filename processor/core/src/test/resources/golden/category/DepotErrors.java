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
public final class DepotErrors {
    /**
     * Not instantiable.
     */
    private DepotErrors() {
    }

    /**
     * Creates the exception for a code.
     *
     * @param code the code
     * @return the exception
     */
    public static DepotException of(int code) {
        return of(ErrorReport.of(Integer.valueOf(code)));
    }

    /**
     * Creates the exception for a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the exception
     */
    public static DepotException of(int code, int subcode) {
        return of(ErrorReport.of(Integer.valueOf(code), Integer.valueOf(subcode)));
    }

    /**
     * Creates the exception for a report.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static DepotException of(ErrorReport report) {
        return create(report, null, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, with a cause.
     *
     * @param report the error as it arrived
     * @param cause the cause
     * @return the exception
     */
    public static DepotException of(ErrorReport report, Throwable cause) {
        return create(report, cause, StackTrace.RECORDED);
    }

    /**
     * Creates the exception for a report, without a stack trace. This is cheaper.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static DepotException withoutStackTrace(ErrorReport report) {
        return create(report, null, StackTrace.OMITTED);
    }

    /**
     * Finds the definition of a code.
     *
     * @param code the code
     * @return the definition, or empty if no error lists the code
     */
    public static Optional<DepotError> find(int code) {
        return definition(DepotLookup.indexOf(code));
    }

    /**
     * Finds the definition of a code with a subcode.
     *
     * @param code the code
     * @param subcode the subcode
     * @return the definition, or empty if no error lists them
     */
    public static Optional<DepotError> find(int code, int subcode) {
        return definition(DepotLookup.indexOf(code, subcode));
    }

    /**
     * Finds the definition with a name. Former names of renamed errors are found too.
     *
     * @param name the name, such as {@code OUT_OF_STOCK}
     * @return the definition, or empty if no error has or had the name
     */
    public static Optional<DepotError> named(String name) {
        return Optional.ofNullable(Names.ALL.get(name));
    }

    /**
     * Creates one exception for each error, for tests: first errors, in the order of the catalogue, then
     * unrecognized ones.
     *
     * @return a new list
     */
    public static List<DepotException> samples() {
        List<DepotException> samples = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            samples.add(DepotFactory.create(index, DepotTable.sample(index), null, StackTrace.RECORDED));
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
    static DepotException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        int index = DepotLookup.indexOf(IntCodes.code(report), IntCodes.subcode(report));
        DepotException error = DepotFactory.create(index, report, cause, stackTrace);
        return index < 8 ? error : Notifications.notify(error);
    }

    /**
     * Returns the definition at an index.
     *
     * @param index the index of a type
     * @return the definition, or empty if the type is for codes that no error lists
     */
    private static Optional<DepotError> definition(int index) {
        return index < 8 ? Optional.of(DepotTable.error(index)) : Optional.empty();
    }

    /**
     * The definitions by name. Loaded by the first look-up.
     */
    private static final class Names {
        /**
         * Each definition by its name and its former names.
         */
        static final Map<String, DepotError> ALL = all();

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
        private static Map<String, DepotError> all() {
            Map<String, DepotError> all = new HashMap<>();
            for (int index = 0; index < 8; index++) {
                DepotError error = DepotTable.error(index);
                all.put(error.name(), error);
                for (String former : DepotTable.formerNames(index)) {
                    all.put(former, error);
                }
            }
            return all;
        }
    }
}
