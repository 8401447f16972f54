package dev.casebook.processor.generate;

import dev.casebook.processor.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** Every generated thing: a new one is one class and one line here. */
public final class Generators {
    private static final List<Generator> ALL = List.of(
            new RootException(),
            new CategoryExceptions(),
            new AliasExceptions(),
            new ErrorExceptions(),
            new UnrecognizedExceptions(),
            new UnreadableException(),
            new ErrorConstants(),
            new CategoryConstants(),
            new CodesClass(),
            new HandlerParts(),
            new Handler(),
            new StrictHandler(),
            new EntryPoint(),
            new LookupTables(),
            new Factories(),
            new DefinitionTables(),
            new TranslationTables(),
            new TextsClass(),
            new ReaderClass(),
            new OperationErrors(),
            new OperationHandlers());

    /** The files of a plan, made one after the other as they are taken. */
    public static Stream<GeneratedFile> generate(Plan plan) {
        return ALL.stream().flatMap(generator -> generator.files(plan));
    }

    private Generators() {}
}
