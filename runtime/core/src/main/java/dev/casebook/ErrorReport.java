package dev.casebook;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One error as it arrived: what the server sent, before a catalogue gives it a meaning. Immutable.
 *
 * <p>Readers create reports from bodies. A program creates one for an error that arrived in another way, or for a test:
 *
 * <pre>{@code
 * ErrorReport report = ErrorReport.builder()
 *     .code(130429)
 *     .httpStatus(429)
 *     .retryAfter(Duration.ofSeconds(30))
 *     .build();
 * WhatsAppException error = WhatsAppErrors.of(report);
 * }</pre>
 *
 * <p>Texts of the server are not trusted: {@link #toString()} shows only code, subcode, HTTP status and trace id.
 */
public final class ErrorReport implements Serializable {
    /** The integer code of a report that has none. No catalogue can list it, and no reader accepts it. */
    public static final int NO_CODE = Integer.MIN_VALUE;

    /** The longest waiting time of a report, 365 days; a longer one is shortened to it. */
    public static final Duration MAX_RETRY_AFTER = Duration.ofDays(365);

    /** How many fields a report has at most, and how many context fields; later ones are ignored. */
    public static final int MAX_FIELDS = 1_000;

    /** How many candidates for its code a report has at most. */
    public static final int MAX_CANDIDATES = 8;

    /** The field of {@link #title()}. */
    public static final String TITLE = "title";

    /** The field of {@link #type()}. */
    public static final String TYPE = "type";

    /** The field of {@link #userTitle()}. */
    public static final String USER_TITLE = "user-title";

    /** The field of {@link #userText()}. */
    public static final String USER_TEXT = "user-text";

    /** The field of {@link #link()}. */
    public static final String LINK = "link";

    private static final long serialVersionUID = 1L;

    final int code;
    final @Nullable String codeText;
    final int subcode;
    final @Nullable String subcodeText;
    final int httpStatus;
    final @Nullable String message;
    final @Nullable String details;
    final @Nullable String traceId;
    final @Nullable Boolean transientError;
    final @Nullable Duration retryAfter;
    final TextFields fields;
    final TextFields context;

    /** False in a stream of an earlier version. */
    final boolean shortened;

    /** The names of the personal fields, each with an empty text; null in a stream of an earlier version. */
    final @Nullable TextFields personal;

    /** Null if there are none, or in a stream of an earlier version. */
    @SuppressWarnings("serial") // List.copyOf returns a list that can be serialized
    final @Nullable List<String> candidates;

    ErrorReport(ErrorReportBuilder builder) {
        code = builder.code;
        codeText = builder.codeText;
        subcode = builder.subcode;
        subcodeText = builder.subcodeText;
        httpStatus = builder.httpStatus;
        message = builder.message;
        details = builder.details;
        traceId = builder.traceId;
        transientError = builder.transientError;
        retryAfter = builder.retryAfter;
        shortened = builder.shortened;
        candidates = builder.candidates.isEmpty() ? null : List.copyOf(builder.candidates);
        fields = builder.fields.build();
        context = builder.context.build();
        personal = builder.personal.build();
    }

    /** A report with only an integer code. */
    public static ErrorReport of(Integer code) {
        return builder().code(code).build();
    }

    /** A report with only a text code. */
    public static ErrorReport of(String code) {
        return builder().code(code).build();
    }

    /** A report with only an integer code and an integer subcode. */
    public static ErrorReport of(Integer code, Integer subcode) {
        return builder().code(code).subcode(subcode).build();
    }

    /** A report with only a text code and a text subcode. */
    public static ErrorReport of(String code, String subcode) {
        return builder().code(code).subcode(subcode).build();
    }

    /** Starts an empty report. */
    public static ErrorReportBuilder builder() {
        return new ErrorReportBuilder();
    }

    /** The integer code; empty if none arrived or the codes of the catalogue are texts. */
    public OptionalInt intCode() {
        return code == NO_CODE ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** The code as text; empty if there is none. */
    public String code() {
        return ReportText.ofCode(code, codeText);
    }

    /** The integer subcode; empty if none arrived or it is a text. */
    public OptionalInt intSubcode() {
        return subcode == NO_CODE ? OptionalInt.empty() : OptionalInt.of(subcode);
    }

    /** The subcode as text; empty if there is none. */
    public String subcode() {
        return ReportText.ofCode(subcode, subcodeText);
    }

    /** The HTTP status of the reply, from 100 to 599; empty for an event. */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** The server's message, untrusted. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** The server's details, untrusted. */
    public Optional<String> details() {
        return Optional.ofNullable(details);
    }

    /** The id that the support of the vendor asks for. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /** Whether the server called the error transient. */
    public Optional<Boolean> transientError() {
        return Optional.ofNullable(transientError);
    }

    /** How long the server asked to wait, at most {@link #MAX_RETRY_AFTER}. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The server's short name of the error, untrusted. */
    public Optional<String> title() {
        return fields.get(TITLE);
    }

    /** The server's kind of error, untrusted. */
    public Optional<String> type() {
        return fields.get(TYPE);
    }

    /** The server's title for the user, in the user's language, untrusted. */
    public Optional<String> userTitle() {
        return fields.get(USER_TITLE);
    }

    /** The server's text for the user, in the user's language, untrusted. */
    public Optional<String> userText() {
        return fields.get(USER_TEXT);
    }

    /** The page that the server names, untrusted and perhaps relative. */
    public Optional<String> link() {
        return fields.get(LINK);
    }

    /** An additional field that the catalogue names. */
    public Optional<String> field(String name) {
        return fields.get(name);
    }

    /** All fields that arrived and that the catalogue names, including title, type, user title, user text and link. */
    public Map<String, String> fields() {
        return fields.toMap();
    }

    /** Fields around the error, such as the id of the message that failed. */
    public Map<String, String> context() {
        return context.toMap();
    }

    /**
     * This report as plain values for any JSON library: code, subcode, HTTP status, trace id, whether it is transient, and
     * the waiting time in ISO 8601. What is absent has no key. Texts, fields and context of the server are not in it: they
     * can be personal.
     *
     * <pre>{@code
     * {"code": 130429, "httpStatus": 429, "traceId": "AbC", "retryAfter": "PT30S"}
     * }</pre>
     */
    public Map<String, Object> toMap() {
        return PlainValues.of(this);
    }

    /** The same report without what the server said about the case: message, details, fields and context. */
    public ErrorReport withoutTexts() {
        ErrorReportBuilder codes = builder();
        codes.copyCodes(this);
        return codes.build();
    }

    /** Checks what a stream says, by the rules of the builder. */
    private Object readResolve() throws InvalidObjectException {
        if (StoredReport.isValid(this)) {
            return this;
        }
        throw new InvalidObjectException("the report has a value that no builder accepts");
    }

    /**
     * Whether a field or a context field is data about a person, such as a phone number. Such a value is for the program:
     * leave it out of logs, tags and problem objects. A report with {@value #MAX_FIELDS} personal names calls every name
     * personal.
     */
    public boolean isPersonal(String name) {
        return personal != null && (personal.isFull() || personal.get(name).isPresent());
    }

    /** {@link #fields()} without the personal ones. */
    public Map<String, String> publicFields() {
        return fields.toMapWithout(this::isPersonal);
    }

    /** {@link #context()} without the personal ones. */
    public Map<String, String> publicContext() {
        return context.toMapWithout(this::isPersonal);
    }

    /**
     * The codes that the server sent for this error in order of preference, {@link #code()} among them, at most {@value
     * #MAX_CANDIDATES}; empty if the catalogue does not choose between several.
     */
    public List<String> candidates() {
        return candidates == null ? List.of() : candidates;
    }

    /** Whether a text of the server was longer than the limit of the reader, so that this report has only its beginning. */
    public boolean isShortened() {
        return shortened;
    }

    /** A builder that starts with everything of this report. */
    public ErrorReportBuilder toBuilder() {
        return new ErrorReportBuilder(this);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorReport that && ReportEquality.areEqual(this, that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, codeText, subcode, subcodeText, httpStatus, message, details, traceId);
    }

    @Override
    public String toString() {
        return ReportText.of(this);
    }
}
