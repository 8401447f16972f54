package dev.casebook.tools.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What went wrong with a file, for people: the exceptions of the JDK often say a path and nothing else. */
public final class FailureText {
    /** The message of a failure. */
    public static String of(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            IOException cause = unchecked.getCause();
            return cause == null ? String.valueOf(unchecked.getMessage()) : of(cause);
        }
        return failure instanceof FileSystemException file
                ? "`" + file.getFile() + "`: " + reason(file)
                : Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file is where a folder should be";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder is where a file should be";
        }
        return Optional.ofNullable(failure.getReason())
                .orElse(failure.getClass().getSimpleName());
    }

    private FailureText() {}
}
