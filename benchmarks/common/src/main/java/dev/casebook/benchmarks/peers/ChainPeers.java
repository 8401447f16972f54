package dev.casebook.benchmarks.peers;

/** Chains of {@code instanceof}, and pattern switches. */
final class ChainPeers {
    static PeerSource chain(SampleCatalogue catalogue) {
        return PeerSource.of("Chain", """
                public final class Chain {
                    public static String leaf(EventsException error) {
                %s        return "unrecognized";
                    }

                    public static String category(EventsException error) {
                %s        return "unrecognized";
                    }

                    private Chain() {}
                }
                """.formatted(
                        PeerSource.each(catalogue.errors(), error -> test(error.typeName())),
                        PeerSource.eachCategory(category -> test(category.typeName()))));
    }

    /** Complete without a default: what the compiler checks on Java 21. */
    static PeerSource patterns(SampleCatalogue catalogue) {
        String unlisted =
                PeerSource.eachCategory(category -> pattern("Unrecognized" + category.typeName(), "unrecognized"));
        return patternSwitch(
                switchOver(PeerSource.each(catalogue.errors(), error -> pattern(error.typeName(), error.typeName()))
                        + unlisted),
                switchOver(PeerSource.eachCategory(category -> pattern(category.typeName(), category.typeName()))));
    }

    /** What older JDKs load in its place. */
    static PeerSource noPatterns() {
        String refuse = "throw new UnsupportedOperationException(\"Java 21\")";
        return patternSwitch(refuse, refuse);
    }

    private static PeerSource patternSwitch(String leaf, String category) {
        return PeerSource.of("PatternSwitch", """
                public final class PatternSwitch {
                    public static String leaf(EventsException error) {
                        %s;
                    }

                    public static String category(EventsException error) {
                        %s;
                    }

                    private PatternSwitch() {}
                }
                """.formatted(leaf, category));
    }

    private static String switchOver(String cases) {
        return "return switch (error) {\n" + cases + pattern("UnrecognizedEvents", "unrecognized") + "        }";
    }

    private static String pattern(String type, String name) {
        return "            case %sException e -> \"%s\";\n".formatted(type, name);
    }

    private static String test(String type) {
        return """
                        if (error instanceof %1$sException) {
                            return "%1$s";
                        }
                """.formatted(type);
    }

    private ChainPeers() {}
}
