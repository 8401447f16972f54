package dev.casebook.benchmarks.peers;

/** Handlers of the catalogue: they name what they are called for. */
final class DispatchPeers {
    private static final String UNRECOGNIZED = "unrecognized";

    static PeerSource leafNames(SampleCatalogue catalogue) {
        return handler(
                "LeafNames implements EventsStrictHandler<String>",
                PeerSource.each(catalogue.errors(), error -> overriding(error.typeName(), error.typeName()))
                        + PeerSource.eachCategory(
                                category -> overriding("Unrecognized" + category.typeName(), UNRECOGNIZED)));
    }

    static PeerSource categoryNames() {
        return handler(
                "CategoryNames implements EventsHandler<String>",
                PeerSource.eachCategory(category -> overriding(category.typeName(), category.typeName())));
    }

    static PeerSource leafRules(SampleCatalogue catalogue) {
        return rules(
                "LeafRules",
                PeerSource.each(catalogue.errors(), error -> rule(error.typeName(), error.typeName()))
                        + PeerSource.eachCategory(
                                category -> rule("Unrecognized" + category.typeName(), UNRECOGNIZED)));
    }

    static PeerSource categoryRules() {
        return rules(
                "CategoryRules", PeerSource.eachCategory(category -> rule(category.typeName(), category.typeName())));
    }

    private static PeerSource handler(String declaration, String methods) {
        return PeerSource.of(
                declaration.substring(0, declaration.indexOf(' ')), """
                public final class %s {
                %s    @Override
                    public String onUnrecognized(UnrecognizedEventsException error) {
                        return "%s";
                    }
                }
                """.formatted(declaration, methods, UNRECOGNIZED));
    }

    private static PeerSource rules(String name, String methods) {
        return PeerSource.of(name, """
                import dev.casebook.ErrorHandler;
                import dev.casebook.Handles;

                @ErrorHandler(EventsException.class)
                public final class %s {
                %s%s}
                """.formatted(name, methods, rule("UnrecognizedEvents", UNRECOGNIZED)));
    }

    private static String overriding(String type, String name) {
        return """
                    @Override
                    public String on%1$s(%1$sException error) {
                        return "%2$s";
                    }

                """.formatted(type, name);
    }

    private static String rule(String type, String name) {
        return """
                    @Handles
                    String on%1$s(%1$sException error) {
                        return "%2$s";
                    }

                """.formatted(type, name);
    }

    private DispatchPeers() {}
}
