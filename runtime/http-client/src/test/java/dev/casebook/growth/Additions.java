package dev.casebook.growth;

import dev.casebook.growth.ApiCompiler.Addition;
import java.util.List;

/** What a minor version may add, by the rules of CONTRIBUTING: something to each type that may grow. */
final class Additions {
    private static final String COMPONENT =
            "    private final String newer = \"newer\";\n    public String newer() { return newer; }\n";
    private static final String STEP = "    public Builder newer(String newer) { return this; }\n";
    private static final String METHOD = "    default String newer() { return \"newer\"; }\n";

    static final List<Addition> ALLOWED = List.of(
            new Addition("dev/casebook/ProblemDetails.java", "public final class ProblemDetails", COMPONENT),
            new Addition("dev/casebook/ProblemDetails.java", "public static final class Builder", STEP),
            new Addition("dev/casebook/ErrorReport.java", "public final class ErrorReport ", COMPONENT),
            new Addition(
                    "dev/casebook/ErrorReportBuilder.java",
                    "public final class ErrorReportBuilder",
                    "    public ErrorReportBuilder newer(String newer) { return this; }\n"),
            new Addition("dev/casebook/ErrorDefinition.java", "public interface ErrorDefinition", METHOD),
            new Addition("dev/casebook/CategoryDefinition.java", "public interface CategoryDefinition", METHOD),
            new Addition("dev/casebook/UnreadableBody.java", "public enum Reason", "NEWER(\"newer\"),"),
            new Addition("envelope/EnvelopeSpec.java", "public final class EnvelopeSpec", COMPONENT),
            new Addition("envelope/EnvelopeSpec.java", "public static final class Builder", STEP),
            new Addition("envelope/ErrorShape.java", "public final class ErrorShape", COMPONENT),
            new Addition("envelope/ErrorShape.java", "public static final class Builder", STEP),
            new Addition("envelope/ErrorLocation.java", "public final class ErrorLocation", COMPONENT),
            new Addition("envelope/NamedField.java", "public final class NamedField", COMPONENT),
            new Addition("envelope/RetryAfterHeader.java", "public final class RetryAfterHeader", COMPONENT),
            new Addition("envelope/RetryAfterField.java", "public final class RetryAfterField", COMPONENT),
            new Addition("envelope/RetryAfterFormat.java", "public enum RetryAfterFormat", "NEWER,"),
            new Addition("envelope/Part.java", "public enum Part", "NEWER,"),
            // the reader itself has no default branches, so that its author decides about a new constant
            new Addition(
                    "reader/CompiledEnvelope.java", "return switch (part)", "case NEWER -> CaptureSlot.Kind.TEXT;\n"),
            new Addition("reader/SampleWaits.java", "long number = switch (format)", "case NEWER -> 0;\n"),
            new Addition("reader/RetryAfterReader.java", "switch (format)", "case NEWER -> Optional.empty();\n"),
            new Addition(
                    "reader/Limits.java",
                    "public final class Limits",
                    "    public Limits withMaxNewer(int maxNewer) { return this; }\n"),
            new Addition("reader/ReadReply.java", "public final class ReadReply", COMPONENT),
            new Addition("reader/ReadError.java", "public final class ReadError", COMPONENT),
            new Addition("reader/SuccessPart.java", "public final class SuccessPart", COMPONENT),
            new Addition("reader/Body.java", "public final class Body", COMPONENT),
            new Addition("reader/SampleBodies.java", "public final class SampleBodies", COMPONENT),
            new Addition("client/Reply.java", "final class Success<", COMPONENT),
            new Addition("client/Reply.java", "final class Failed<", COMPONENT),
            new Addition("client/Reply.java", "final class Unreadable<", COMPONENT),
            new Addition("retry/StopReason.java", "public enum StopReason", "NEWER(\"newer\"),"),
            new Addition(
                    "retry/RetryOptions.java",
                    "public final class RetryOptions",
                    COMPONENT + "    public RetryOptions withNewer(String newer) { return this; }\n"));

    /** Two additions that the rules do not allow. */
    static final List<Addition> NOT_ALLOWED = List.of(
            new Addition(
                    "dev/casebook/ErrorDefinition.java", "public interface ErrorDefinition", "    String newer();\n"),
            new Addition(
                    "dev/casebook/CategoryDefinition.java",
                    "public interface CategoryDefinition",
                    "    String newer();\n"));

    private Additions() {}
}
