package dev.casebook.tools.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Files of a revision, read by the local {@code git}: the only process that the tools start. A revision is first made a
 * hash, so that none is taken for an option, and files are read as they are stored: no pager, no conversion, nothing that
 * is fetched.
 */
public final class GitFiles implements FileLookup {
    private static final int SECONDS = 60;

    private final Path folder;
    private final String hash;
    private final String root;

    private GitFiles(Path folder, String hash, String root) {
        this.folder = folder;
        this.hash = hash;
        this.root = root;
    }

    /**
     * The files of a revision.
     *
     * @param folder a folder of the working tree, from which paths count
     * @param revision a tag, a branch or a hash
     * @param root the path of the folder of resources, with {@code /} at its end; empty for the folder itself
     * @throws IOException if there is no git, or no such revision
     */
    public static GitFiles open(Path folder, String revision, String root) throws IOException {
        Optional<byte[]> hash =
                run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return hash.map(bytes -> new GitFiles(folder, new String(bytes, UTF_8).strip(), root))
                .orElseThrow(() -> new IOException("git knows no revision `" + revision + "` in `" + folder + "`"));
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        try {
            return run(folder, "cat-file", "blob", hash + ":./" + root + path)
                    .map(bytes -> CatalogueFile.of(path, bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What git prints; empty if it fails. */
    private static Optional<byte[]> run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        Process git = builder.start();
        git.getOutputStream().close();
        try (InputStream out = git.getInputStream()) {
            byte[] bytes = out.readNBytes(Utf8Decoder.MAX_BYTES + 1);
            if (bytes.length > Utf8Decoder.MAX_BYTES) {
                throw new IOException("a file of the revision is larger than the limit");
            }
            return git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", stopped);
        } finally {
            git.destroyForcibly();
        }
    }
}
