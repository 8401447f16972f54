package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.cycle;
import static dev.casebook.catalogue.diagnostic.MessageParameter.lines;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;

/** Messages about the files of one catalogue. */
public final class FileProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("the files of one catalogue");

    public static final Message1<String> BAD_FILE_PATH = GROUP.error(
                    "CB321",
                    "`{path}` is not a valid path to a catalogue file",
                    "write the path from the resources root, such as errors/payments.yaml, or from the folder of "
                            + "this file, such as ./payments.yaml; use letters, digits and . _ - + @ ~ $, end it in .yaml, "
                            + ".yml, .tsv or .csv and keep it within 500 characters; it cannot be absolute, leave its root or be a URL")
            .with(written("path"));

    public static final Message2<String, List<String>> FILE_NOT_FOUND = GROUP.error(
                    "CB322",
                    "file `{path}` not found; searched in:{places}",
                    "correct the path (from the resources root, or with ./ from the folder of this file), or add "
                            + "the file or the dependency that contains it")
            .with(text("path"))
            .with(lines("places"));

    public static final Message1<List<String>> FILE_CYCLE = GROUP.error(
                    "CB323", "files refer to each other in a cycle: {path}", "remove one of the paths")
            .with(cycle("path"));

    public static final Message1<Integer> FILES_TOO_DEEP = GROUP.error(
                    "CB324",
                    "files are included more than {max} levels deep",
                    "include this file from the catalogue itself")
            .with(number("max"));

    public static final Message1<Integer> TOO_MANY_FILES = GROUP.error(
                    "CB325",
                    "the catalogue has more than {max} files",
                    "merge some of the files, or split the catalogue in two")
            .with(number("max"));

    public static final Message1<String> UNSEEN_FILE = GROUP.error(
                    "CB326",
                    "build tools search for file names line by line and cannot find `{file}` here",
                    "start the line with the key, without spaces or braces before it, and write the path on one "
                            + "line without escapes")
            .with(written("file"));

    public static final Message2<String, String> HEAD_IN_PART = GROUP.error(
                    "CB327",
                    "`{key}` applies to a whole catalogue, but this file is a part of {catalogue}",
                    "move it to {catalogue}, or remove it")
            .with(text("key"))
            .with(text("catalogue"));

    public static final Message1<String> NOT_A_PART = GROUP.error(
                    "CB328",
                    "the included file {path} has no keys with values",
                    "write sections such as `errors:` with entries below them, or remove the file from `include`")
            .with(text("path"));

    public static final Message3<String, String, String> NAME_IN_TWO_FILES = GROUP.error(
                    "CB329",
                    "duplicate entry `{name}` in {first} and {second}",
                    "remove one of the two; to change an entry of a published catalogue, use `amends`")
            .with(text("name"))
            .with(text("first"))
            .with(text("second"));

    private FileProblems() {}
}
