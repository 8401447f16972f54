package dev.casebook.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of Markdown whose measured parts are written anew between their marks; the rest is written by hand. */
public record Page(Path file) {
    /**
     * Writes one part.
     *
     * @throws IllegalStateException if the page has no marks of this name
     */
    public void write(String part, String markdown) throws IOException {
        String text = Files.readString(file);
        String begin = "<!-- measured: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no part " + part);
        }
        Files.writeString(
                file, text.substring(0, from) + begin + "\n" + markdown.strip() + "\n\n" + text.substring(to));
    }

    /** Writes a chart beside the page; returns the Markdown that shows it. */
    public String chart(String name, String description, String svg) throws IOException {
        String base = file.getFileName().toString().replace(".md", "");
        Path folder = Files.createDirectories(file.resolveSibling(base));
        Files.writeString(folder.resolve(name + ".svg"), svg);
        return "![" + description + "](" + base + "/" + name + ".svg)\n";
    }
}
