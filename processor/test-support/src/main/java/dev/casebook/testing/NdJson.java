package dev.casebook.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs of bodies, one in a line, as systems keep them: in any order, repeated, with damaged and empty lines between. */
public final class NdJson {
    /**
     * A log.
     *
     * @param text the log itself
     * @param whole the bodies in it that are not damaged, in order
     */
    public record Log(String text, List<String> whole) {
        /** The lines, as a reader of lines sees them. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** A log of these bodies, none of which has a line break; the same for the same seed. */
    public static Log of(List<String> bodies, int lines, long seed) {
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder();
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            String line = line(bodies.get(random.nextInt(bodies.size())), random);
            if (bodies.contains(line)) {
                whole.add(line);
            }
            log.append(line);
            log.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return new Log(log.toString(), whole);
    }

    /** Most lines are whole; a change can leave one as it was. */
    private static String line(String body, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new String(BodyMutations.of(body, random), StandardCharsets.UTF_8).replaceAll("\\R", " ");
            case 1 -> " ".repeat(random.nextInt(3));
            default -> body;
        };
    }

    private NdJson() {}
}
