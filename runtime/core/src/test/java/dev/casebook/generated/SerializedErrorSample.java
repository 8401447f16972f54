package dev.casebook.generated;

import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import java.util.Map;
import java.util.Optional;

/** A serialized form as generated code has it. */
public final class SerializedErrorSample extends SerializedError {
    private static final long serialVersionUID = 1L;

    /** The form of an error with this report. */
    public SerializedErrorSample(ErrorReport report) {
        super("Sample", new Sample(report, null, StackTrace.RECORDED), Details.SHOWN);
    }

    /** The values of an error. */
    public static SerializedValues sampleValues() {
        return SerializedValues.of(new Sample(ErrorReport.of(7), null, StackTrace.OMITTED));
    }

    @Override
    protected CodedException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new Sample(report, cause, stackTrace);
    }

    private static final class Sample extends CodedException {
        private static final long serialVersionUID = 1L;

        Sample(ErrorReport report, Throwable cause, StackTrace stackTrace) {
            super(report, cause, stackTrace);
        }

        @Override
        public Optional<? extends ErrorDefinition> error() {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("name", "value");
        }
    }
}
