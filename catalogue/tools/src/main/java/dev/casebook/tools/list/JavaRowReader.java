package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.UNREADABLE_LIST;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads the enums and the constants of a Java source, with the parser of the JDK; nothing is compiled. The columns are
 * {@code name}, {@code value} of a constant, the arguments of an enum's constant by their numbers from 1, {@code comment}
 * and {@code type}.
 */
final class JavaRowReader implements RowReader {
    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> new ConstantRows(place, source.start()).filtered(parse(source, findings), findings))
                .orElse(List.of());
    }

    private static List<ListRow> parse(SourceText source, Findings findings) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> mistakes = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none");
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, mistakes, options, null, List.of(new SourceInMemory(source)));
        Constants constants = new Constants(source, Trees.instance(task));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                constants.scan(unit, null);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (Diagnostic<? extends JavaFileObject> mistake : mistakes.getDiagnostics()) {
            if (mistake.getKind() == Diagnostic.Kind.ERROR) {
                findings.add(
                        UNREADABLE_LIST.of("Java", mistake.getMessage(null)).at(ListText.line(source, (int)
                                mistake.getLineNumber())));
            }
        }
        return constants.rows;
    }

    /** A source that is in no file. */
    private static final class SourceInMemory extends SimpleJavaFileObject {
        private final SourceText source;

        SourceInMemory(SourceText source) {
            super(URI.create("memory:///List.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }

    /** Collects constants with a value that is written there. */
    private static final class Constants extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final SourceText source;
        private final Trees trees;
        private final List<ListRow> rows = new ArrayList<>();

        Constants(SourceText source, Trees trees) {
            this.source = source;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            if (owner instanceof ClassTree type) {
                cells(type, field).ifPresent(cells -> {
                    cells.put("type", type.getSimpleName().toString());
                    String comment = trees.getDocComment(getCurrentPath());
                    cells.put("comment", comment == null ? "" : comment.strip());
                    long start = trees.getSourcePositions()
                            .getStartPosition(getCurrentPath().getCompilationUnit(), field);
                    long line =
                            getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(start);
                    rows.add(new ListRow(cells, ListText.line(source, (int) line)));
                });
            }
            return super.visitVariable(field, null);
        }

        private static Optional<Map<String, String>> cells(ClassTree type, VariableTree field) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("name", field.getName().toString());
            if (isEnumConstant(type, field)) {
                List<? extends ExpressionTree> arguments = ((NewClassTree) field.getInitializer()).getArguments();
                for (int i = 0; i < arguments.size(); i++) {
                    cells.put(Integer.toString(i + 1), text(arguments.get(i)).orElse(""));
                }
                return Optional.of(cells);
            }
            boolean isConstant = type.getKind() == Tree.Kind.INTERFACE
                    || (field.getModifiers().getFlags().contains(Modifier.STATIC)
                            && field.getModifiers().getFlags().contains(Modifier.FINAL));
            Optional<String> value = Optional.ofNullable(field.getInitializer()).flatMap(Constants::text);
            value.ifPresent(text -> cells.put("value", text));
            return isConstant && value.isPresent() ? Optional.of(cells) : Optional.empty();
        }

        private static boolean isEnumConstant(ClassTree type, VariableTree field) {
            return type.getKind() == Tree.Kind.ENUM
                    && field.getInitializer() instanceof NewClassTree created
                    && created.getIdentifier()
                            .toString()
                            .equals(type.getSimpleName().toString())
                    && field.getType().toString().equals(type.getSimpleName().toString());
        }

        /** What a literal says; of a name such as {@code Status.GONE} its last part. */
        private static Optional<String> text(ExpressionTree expression) {
            if (expression instanceof LiteralTree literal) {
                return Optional.ofNullable(literal.getValue()).map(Object::toString);
            }
            if (expression instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
                return text(unary.getExpression()).map(value -> "-" + value);
            }
            if (expression instanceof ParenthesizedTree inner) {
                return text(inner.getExpression());
            }
            return expression instanceof MemberSelectTree select
                    ? Optional.of(select.getIdentifier().toString())
                    : Optional.empty();
        }
    }
}
