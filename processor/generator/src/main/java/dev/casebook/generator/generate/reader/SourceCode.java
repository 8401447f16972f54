package dev.casebook.generator.generate.reader;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.model.Privacy;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.envelope.Source;
import dev.casebook.generator.generate.source.StringLiteral;
import java.util.List;
import java.util.stream.Stream;

/** The calls that build sources, conditions and waiting times in a generated reader. */
final class SourceCode {
    static CodeBlock part(ShapePart part) {
        List<Source> from = part.from().stream().map(Located::value).toList();
        boolean plain = from.stream().allMatch(source -> source.isPlain() && !source.isKnown());
        CodeBlock sources = plain ? pointers(from) : sources(from);
        return part.part() == Part.CODE
                ? CodeBlock.of("$T.$L($L)", ReaderTypes.ERROR_SHAPE, plain ? "code" : "codeFrom", sources)
                : CodeBlock.of("\n.$L($T.$L, $L)", plain ? "part" : "partFrom", ReaderTypes.PART, part.part(), sources);
    }

    static CodeBlock field(NamedField field) {
        boolean plain = field.sources().stream().allMatch(Source::isPlain) && !field.isPersonal();
        return plain
                ? CodeBlock.of("\n.field($L, $L)", text(field.name()), pointers(field.sources()))
                : CodeBlock.of("\n.namedField($L)", named(field));
    }

    static CodeBlock context(ContextField field) {
        List<Source> at = field.at().stream()
                .map(pointer -> Source.at(pointer.value().toString()))
                .toList();
        NamedField named = NamedField.from(field.name().value(), at);
        return field.privacy() == Privacy.PUBLIC
                ? CodeBlock.of("\n.context($L, $L)", text(field.name().value()), pointers(at))
                : CodeBlock.of("\n.namedContext($L)", named(named.personal()));
    }

    private static CodeBlock named(NamedField field) {
        return CodeBlock.of(
                "$T.from($L, $T.of($L))$L",
                ReaderTypes.NAMED_FIELD,
                text(field.name()),
                List.class,
                sources(field.sources()),
                field.isPersonal() ? ".personal()" : "");
    }

    static CodeBlock wait(RetryAfterField wait) {
        CodeBlock at = text(wait.pointer().toString());
        return wait.when()
                .map(when -> CodeBlock.of(
                        "\n.retryAfterIf($T.of($T.parse($L), $T.$L).when($L))",
                        ReaderTypes.RETRY_AFTER_FIELD,
                        ReaderTypes.POINTER,
                        at,
                        ReaderTypes.RETRY_AFTER_FORMAT,
                        wait.format(),
                        condition(when)))
                .orElseGet(() ->
                        CodeBlock.of("\n.retryAfter($L, $T.$L)", at, ReaderTypes.RETRY_AFTER_FORMAT, wait.format()));
    }

    static CodeBlock header(RetryAfterHeader header) {
        CodeBlock pointer = header.pointer()
                .map(at -> CodeBlock.of("$L, ", text(at.toString())))
                .orElse(CodeBlock.of(""));
        CodeBlock when = header.when()
                .map(condition -> CodeBlock.of(".when($L)", condition(condition)))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "$T.$L($L, $L$T.$L)$L",
                ReaderTypes.RETRY_AFTER_HEADER,
                header.pointer().isPresent() ? "json" : "plain",
                text(header.name()),
                pointer,
                ReaderTypes.RETRY_AFTER_FORMAT,
                header.format(),
                when);
    }

    static CodeBlock rules(EnvelopePlace.Rules rules) {
        CodeBlock.Builder calls = CodeBlock.builder();
        rules.onSuccess()
                .ifPresent(word -> calls.add("\n        .onSuccess($T.$L)", ReaderTypes.ON_SUCCESS, word.value()));
        rules.successCondition().ifPresent(written -> calls.add(call("onSuccessIf", written)));
        rules.when().ifPresent(written -> calls.add(call("when", written)));
        rules.unless().ifPresent(written -> calls.add(call("unless", written)));
        return calls.build();
    }

    private static CodeBlock call(String method, PlaceCondition written) {
        return CodeBlock.of("\n        .$L($L)", method, condition(written.condition()));
    }

    private static CodeBlock condition(Condition condition) {
        CodeBlock.Builder calls = CodeBlock.builder().add("$T", ReaderTypes.CONDITION);
        String method = ".of";
        for (Condition.Check check : condition.checks()) {
            calls.add("$L($L)", method, texts(Stream.concat(Stream.of(check.key()), check.values().stream())));
            method = ".and";
        }
        return calls.build();
    }

    private static CodeBlock pointers(List<Source> sources) {
        return texts(sources.stream().map(source -> source.pointer().toString()));
    }

    private static CodeBlock sources(List<Source> sources) {
        return sources.stream().map(SourceCode::source).collect(CodeBlock.joining(",\n        "));
    }

    private static CodeBlock source(Source source) {
        CodeBlock.Builder call = CodeBlock.builder().add(start(source));
        if (!source.templates().isEmpty()) {
            call.add(".as($L)", texts(source.templates().stream().map(Object::toString)));
        }
        if (!source.equalTo().isEmpty()) {
            call.add(".isEqualTo($L)", text(source.equalTo()));
        }
        if (source.isKnown()) {
            call.add(".known()");
        }
        return call.build();
    }

    private static CodeBlock start(Source source) {
        CodeBlock pointer = text(source.pointer().toString());
        return switch (source.kind()) {
            case BODY -> CodeBlock.of("$T.at($L)", ReaderTypes.SOURCE, pointer);
            case HEADER -> CodeBlock.of("$T.header($L)", ReaderTypes.SOURCE, text(source.headerName()));
            case HTTP_STATUS -> CodeBlock.of("$T.httpStatus()", ReaderTypes.SOURCE);
            case LOCATION -> CodeBlock.of("$T.location()", ReaderTypes.SOURCE);
            case EACH ->
                CodeBlock.of(
                        "$T.each($L, $L, $L)",
                        ReaderTypes.SOURCE,
                        text(source.list().orElseThrow().toString()),
                        condition(source.where().orElseThrow()),
                        pointer);
        };
    }

    private static CodeBlock texts(Stream<String> texts) {
        return texts.map(SourceCode::text).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock text(String text) {
        return StringLiteral.string(text);
    }

    private SourceCode() {}
}
