package dev.casebook.generator.generate;

import dev.casebook.generator.generate.definition.CategoryEnumGenerator;
import dev.casebook.generator.generate.definition.CodeConstantsGenerator;
import dev.casebook.generator.generate.definition.DefinitionTableGenerator;
import dev.casebook.generator.generate.definition.ErrorTypeGenerator;
import dev.casebook.generator.generate.definition.TextLoaderGenerator;
import dev.casebook.generator.generate.definition.TranslationTableGenerator;
import dev.casebook.generator.generate.exception.AliasExceptionGenerator;
import dev.casebook.generator.generate.exception.CategoryExceptionGenerator;
import dev.casebook.generator.generate.exception.EntryPointGenerator;
import dev.casebook.generator.generate.exception.ErrorExceptionGenerator;
import dev.casebook.generator.generate.exception.FactoryGenerator;
import dev.casebook.generator.generate.exception.OperationErrorGenerator;
import dev.casebook.generator.generate.exception.RootExceptionGenerator;
import dev.casebook.generator.generate.exception.UnreadableExceptionGenerator;
import dev.casebook.generator.generate.exception.UnrecognizedExceptionGenerator;
import dev.casebook.generator.generate.handler.HandlerGenerator;
import dev.casebook.generator.generate.handler.HandlerPartGenerator;
import dev.casebook.generator.generate.handler.OperationHandlerGenerator;
import dev.casebook.generator.generate.handler.StrictHandlerGenerator;
import dev.casebook.generator.generate.lookup.LookupGenerator;
import dev.casebook.generator.generate.reader.ReaderGenerator;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.generate.source.Generator;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** Every generated thing: a new one is one class and one line here. */
public final class Generators {
    private static final List<Generator> ALL = List.of(
            new RootExceptionGenerator(),
            new CategoryExceptionGenerator(),
            new AliasExceptionGenerator(),
            new ErrorExceptionGenerator(),
            new UnrecognizedExceptionGenerator(),
            new UnreadableExceptionGenerator(),
            new ErrorTypeGenerator(),
            new CategoryEnumGenerator(),
            new CodeConstantsGenerator(),
            new HandlerPartGenerator(),
            new HandlerGenerator(),
            new StrictHandlerGenerator(),
            new EntryPointGenerator(),
            new LookupGenerator(),
            new FactoryGenerator(),
            new DefinitionTableGenerator(),
            new TranslationTableGenerator(),
            new TextLoaderGenerator(),
            new ReaderGenerator(),
            new OperationErrorGenerator(),
            new OperationHandlerGenerator());

    /** The files of a plan, made one after the other as they are taken. */
    public static Stream<GeneratedFile> generate(Plan plan) {
        return ALL.stream().flatMap(generator -> generator.files(plan));
    }

    private Generators() {}
}
