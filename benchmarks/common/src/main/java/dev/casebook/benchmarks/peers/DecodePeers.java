package dev.casebook.benchmarks.peers;

/** What people write by hand to find an exception for a code. */
final class DecodePeers {
    /** A switch that makes the same exceptions. */
    static PeerSource handSwitch(SampleCatalogue catalogue) {
        String cases = PeerSource.each(catalogue.errors(), DecodePeers::caseOf);
        String subcases = PeerSource.each(
                catalogue.errors(),
                error -> error.subcode().map(subcode -> caseOf(error, subcode)).orElse(""));
        return PeerSource.of("HandSwitch", """
                import dev.casebook.ErrorReport;
                import dev.casebook.StackTrace;
                import dev.casebook.generated.IntCodes;

                public final class HandSwitch {
                    public static EventsException of(ErrorReport report, StackTrace trace) {
                        return IntCodes.code(report) == %d && IntCodes.subcode(report) != ErrorReport.NO_CODE
                                ? ofSubcode(report, trace)
                                : ofCode(report, trace);
                    }

                    private static EventsException ofCode(ErrorReport report, StackTrace trace) {
                        return switch (IntCodes.code(report)) {
                %s            default -> UnrecognizedEventsException.create(report);
                        };
                    }

                    private static EventsException ofSubcode(ErrorReport report, StackTrace trace) {
                        return switch (IntCodes.subcode(report)) {
                %s            default -> ofCode(report, trace);
                        };
                    }

                    private HandSwitch() {}
                }
                """.formatted(SampleError.COMMON_CODE, cases, subcases));
    }

    /** Maps of factories that make the same exceptions. */
    static PeerSource factoryMap(SampleCatalogue catalogue) {
        String codes = PeerSource.each(
                catalogue.errors(),
                error -> "        CODES.put(%d, %sException::create);\n".formatted(error.code(), error.typeName()));
        String pairs = PeerSource.each(
                catalogue.errors(),
                error -> error.subcode()
                        .map(subcode -> "        PAIRS.put(new Pair(%d, %d), %sException::create);\n"
                                .formatted(SampleError.COMMON_CODE, subcode, error.typeName()))
                        .orElse(""));
        return PeerSource.of("FactoryMap", """
                import dev.casebook.ErrorReport;
                import dev.casebook.StackTrace;
                import dev.casebook.generated.IntCodes;
                import java.util.HashMap;
                import java.util.Map;

                public final class FactoryMap {
                    private interface Factory {
                        EventsException make(ErrorReport report, Throwable cause, StackTrace trace);
                    }

                    private record Pair(int code, int subcode) {}

                    private static final Map<Integer, Factory> CODES = new HashMap<>();
                    private static final Map<Pair, Factory> PAIRS = new HashMap<>();

                    static {
                %s%s    }

                    public static EventsException of(ErrorReport report, StackTrace trace) {
                        Factory factory = IntCodes.subcode(report) == ErrorReport.NO_CODE
                                ? null
                                : PAIRS.get(new Pair(IntCodes.code(report), IntCodes.subcode(report)));
                        Factory found = factory == null ? CODES.get(IntCodes.code(report)) : factory;
                        return found == null ? UnrecognizedEventsException.create(report) : found.make(report, null, trace);
                    }

                    private FactoryMap() {}
                }
                """.formatted(codes, pairs));
    }

    private static String caseOf(SampleError error) {
        return caseOf(error, error.code());
    }

    private static String caseOf(SampleError error, int number) {
        return "            case %d -> %sException.create(report, null, trace);\n".formatted(number, error.typeName());
    }

    private DecodePeers() {}
}
