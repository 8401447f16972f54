package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks {@code console} of a page: a line that begins with {@code $} is run, and what it prints is below it. The files
 * that commands use are the blocks of the page below a line with their name, such as {@code `shop.yaml`:}.
 *
 * @param folder where the commands run
 */
record ConsoleBlocks(Path folder) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```console\\n((?:(?!```).*+\\n)*+)```$");
    private static final Pattern FILE =
            Pattern.compile("(?m)^`(?:src/main/resources/)?([a-z.-]+)`:\\n\\n```[a-z]+\\n((?:(?!```).*+\\n)*+)```$");

    /** Compares a page with what its commands print, or writes it; how many there are. */
    int check(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        StringBuilder written = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int commands = 0;
        while (block.find()) {
            StringBuilder shown = new StringBuilder("```console\n");
            List<String> lines =
                    block.group(1).lines().filter(line -> line.startsWith("$ ")).toList();
            for (String line : lines) {
                shown.append(line).append('\n').append(run(line.substring(2)));
                commands++;
            }
            block.appendReplacement(
                    written, Matcher.quoteReplacement(shown.append("```").toString()));
        }
        block.appendTail(written);
        if (ExpectedFile.isRewritten()) {
            Files.writeString(page, written.toString());
        } else {
            assertEquals(text, written.toString(), page + ": run the test once with -Dcasebook.rewrite=true");
        }
        return commands;
    }

    private String run(String line) {
        String java = "\"" + RealJar.java() + "\" -jar \"" + RealJar.jar() + "\"";
        String command = "casebook() { " + java + " \"$@\"; }; " + line + " 2>&1";
        return RealJar.in(folder).process("", List.of("sh", "-c", command)).out();
    }
}
