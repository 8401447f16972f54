package dev.casebook.benchmarks.peers;

/** An exception hierarchy as people write it by hand: a code, nothing else of the server's, and a visitor. */
final class PlainPeers {
    static PeerSource plain(SampleCatalogue catalogue) {
        return PeerSource.of("Plain", """
                public abstract class Plain extends RuntimeException {
                    private static final long serialVersionUID = 1L;
                    private final int code;

                    Plain(int code, boolean trace) {
                        super(null, null, true, trace);
                        this.code = code;
                    }

                    public static Plain of(int code, boolean trace) {
                        return switch (code) {
                %s            default -> throw new IllegalArgumentException(Integer.toString(code));
                        };
                    }

                    public final int code() {
                        return code;
                    }

                    public abstract <R> R accept(PlainVisitor<R> visitor);

                    public abstract <R> R acceptCategory(PlainCategoryVisitor<R> visitor);
                %s%s}
                """.formatted(
                        PeerSource.each(catalogue.errors(), PlainPeers::caseOf),
                        PeerSource.eachCategory(PlainPeers::category),
                        PeerSource.each(catalogue.errors(), PlainPeers::leaf)));
    }

    static PeerSource leafVisitor(SampleCatalogue catalogue) {
        return PeerSource.of(
                "PlainVisitor",
                "public interface PlainVisitor<R> {\n"
                        + PeerSource.each(
                                catalogue.errors(),
                                error -> "    R on%1$s(Plain.%1$s error);\n".formatted(error.typeName()))
                        + names("PlainVisitor", PeerSource.each(catalogue.errors(), error -> nameOf(error.typeName())))
                        + "}\n");
    }

    static PeerSource categoryVisitor() {
        return PeerSource.of(
                "PlainCategoryVisitor",
                "public interface PlainCategoryVisitor<R> {\n"
                        + PeerSource.eachCategory(
                                category -> "    R on%1$s(Plain.%1$s error);\n".formatted(category.typeName()))
                        + names(
                                "PlainCategoryVisitor",
                                PeerSource.eachCategory(category -> nameOf(category.typeName())))
                        + "}\n");
    }

    private static String names(String visitor, String methods) {
        return """

                    final class Names implements %s<String> {
                %s    }
                """.formatted(visitor, methods);
    }

    private static String nameOf(String type) {
        return """
                        @Override
                        public String on%1$s(Plain.%1$s error) {
                            return "%1$s";
                        }
                """.formatted(type);
    }

    private static String caseOf(SampleError error) {
        return "            case %d -> new %s(code, trace);\n".formatted(error.code(), error.typeName());
    }

    private static String category(SampleCategory category) {
        return """

                    public abstract static class %1$s extends Plain {
                        private static final long serialVersionUID = 1L;

                        %1$s(int code, boolean trace) {
                            super(code, trace);
                        }

                        @Override
                        public final <R> R acceptCategory(PlainCategoryVisitor<R> visitor) {
                            return visitor.on%1$s(this);
                        }
                    }
                """.formatted(category.typeName());
    }

    private static String leaf(SampleError error) {
        return """

                    public static final class %1$s extends %2$s {
                        private static final long serialVersionUID = 1L;

                        %1$s(int code, boolean trace) {
                            super(code, trace);
                        }

                        @Override
                        public <R> R accept(PlainVisitor<R> visitor) {
                            return visitor.on%1$s(this);
                        }
                    }
                """.formatted(error.typeName(), new SampleCategory(error.category()).typeName());
    }

    private PlainPeers() {}
}
