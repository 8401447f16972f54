package dev.casebook.examples.first;

import java.util.List;

/** What a command printed, and the status that it ended with. */
record Result(int status, List<String> lines) {
    private static final String LOCATED = "^\\S+\\.java:\\d+: .*";

    Result {
        lines = List.copyOf(lines);
    }

    void expectSuccess() {
        expect(status == 0, "the command should have succeeded, but it ended with status " + status);
    }

    /** The command must fail for this one reason, not for others. */
    void expectFailure(String reason) {
        expect(status != 0, "the build should have failed, but it succeeded");
        List<String> located =
                lines.stream().filter(line -> line.matches(LOCATED)).toList();
        expect(located.size() == 1 && located.get(0).contains(reason), "the build should have failed with: " + reason);
    }

    void expectLines(List<String> expected) {
        expectSuccess();
        expect(lines.equals(expected), "the program should have printed " + expected);
    }

    void expectLastLine(String end) {
        expectSuccess();
        expect(!lines.isEmpty() && lines.get(lines.size() - 1).endsWith(end), "the last line should end with: " + end);
    }

    private static void expect(boolean condition, String message) {
        if (!condition) {
            throw new UnexpectedResultException("Unexpected: " + message);
        }
    }
}
