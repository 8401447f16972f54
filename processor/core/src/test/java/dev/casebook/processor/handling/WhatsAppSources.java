package dev.casebook.processor.handling;

/** A hierarchy as Casebook generates it, in one file with the root's package-private types around. */
final class WhatsAppSources {
    static final String PACKAGE = "package whatsapp;\n";

    static final String ROOT = """
            package whatsapp;
            import dev.casebook.*;
                import dev.casebook.generated.*;
            import java.util.Optional;
            @Generated(value = "whatsapp.yaml", revision = "2026-10")
            public abstract sealed class WhatsAppException extends CodedException
                    permits ThrottlingException, FlowException, UnrecognizedWhatsAppException, UnreadableWhatsAppException {
                private static final long serialVersionUID = 1L;
                WhatsAppException(ErrorReport report) { super(report); }
                @Override public Optional<ErrorDefinition> error() { return Optional.empty(); }
                @Override protected Advice catalogueAdvice() { throw new IllegalStateException(); }
                @Override protected String title() { return "title"; }
                public static String revision() { return "2026-11"; }
            }
            """;

    static final String THROTTLING = category(
            "ThrottlingException", "RateLimitHitException, PairLimitHitException, UnrecognizedThrottlingException");
    static final String FLOW = category("FlowException", "FlowBlockedException, FlowThrottledException");

    static String category(String name, String permits) {
        return """
                package whatsapp;
                import dev.casebook.*;
                import dev.casebook.generated.*;
                @Generated("whatsapp.yaml")
                public abstract sealed class %1$s extends WhatsAppException permits %2$s {
                    private static final long serialVersionUID = 1L;
                    %1$s(ErrorReport report) { super(report); }
                }
                """.formatted(name, permits);
    }

    static String leaf(String name, String category, String entry, String code) {
        return type(name, category, "@CatalogueEntry(name = \"" + entry + "\", codes = \"" + code + "\")", "");
    }

    static String unrecognized(String name, String category) {
        return type(name, category, "", " implements Unrecognized");
    }

    private static String type(String name, String category, String annotation, String implemented) {
        return """
                package whatsapp;
                import dev.casebook.*;
                import dev.casebook.generated.*;
                @Generated("whatsapp.yaml") %4$s
                public final class %1$s extends %2$s%3$s {
                    private static final long serialVersionUID = 1L;
                    %1$s(ErrorReport report) { super(report); }
                    public static WhatsAppException create(ErrorReport report) { return new %1$s(report); }
                    public static WhatsAppException sample() { return create(ErrorReport.builder().code(1).build()); }
                }
                """.formatted(name, category, implemented, annotation);
    }

    static String[] all() {
        return new String[] {
            ROOT,
            THROTTLING,
            FLOW,
            leaf("RateLimitHitException", "ThrottlingException", "RATE_LIMIT_HIT", "130429"),
            leaf("PairLimitHitException", "ThrottlingException", "PAIR_LIMIT_HIT", "131056"),
            unrecognized("UnrecognizedThrottlingException", "ThrottlingException"),
            leaf("FlowBlockedException", "FlowException", "FLOW_BLOCKED", "132068"),
            leaf("FlowThrottledException", "FlowException", "FLOW_THROTTLED", "132069"),
            unrecognized("UnrecognizedWhatsAppException", "WhatsAppException"),
            type("UnreadableWhatsAppException", "WhatsAppException", "", " implements Unreadable")
                    .replaceFirst(
                            "\n}\n$",
                            "\n    @Override public UnreadableBody body() { throw new IllegalStateException(); }\n}\n"),
        };
    }

    private WhatsAppSources() {}
}
