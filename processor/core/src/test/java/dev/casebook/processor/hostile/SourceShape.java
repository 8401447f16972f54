package dev.casebook.processor.hostile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.casebook.testing.SourceInMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a source that is code, as a list: each node with its name, and each text as the word {@code text}. Two
 * sources that differ in their texts alone have the same shape.
 */
final class SourceShape extends TreeScanner<@Nullable Void, List<String>> {
    /** The shape of each source by its name, in a map for each folder. */
    static SortedMap<String, SortedMap<String, List<String>>> byFolder(Map<String, String> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<SourceInMemory> files = sources.entrySet().stream()
                .map(source -> new SourceInMemory(source.getKey(), source.getValue()))
                .toList();
        JavacTask task = (JavacTask) javac.getTask(null, null, found -> {}, List.of("-proc:none"), null, files);
        SortedMap<String, SortedMap<String, List<String>>> shapes = new TreeMap<>();
        for (CompilationUnitTree unit : task.parse()) {
            List<String> shape = new ArrayList<>();
            SourceShape scanner = new SourceShape();
            scanner.scan(unit.getImports(), shape);
            scanner.scan(unit.getTypeDecls(), shape);
            Path path = Path.of(unit.getSourceFile().getName());
            shapes.computeIfAbsent(folder(path), name -> new TreeMap<>())
                    .put(path.getFileName().toString(), shape);
        }
        return shapes;
    }

    private static String folder(Path path) {
        return path.subpath(0, path.getNameCount() - 1).toString();
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, List<String> shape) {
        if (tree == null) {
            return null;
        }
        if (isText(tree)) {
            shape.add("text");
            return null;
        }
        shape.add(tree.getKind() + name(tree));
        return super.scan(tree, shape);
    }

    /** A literal, or several that are joined. */
    private static boolean isText(Tree tree) {
        if (tree instanceof BinaryTree both) {
            return tree.getKind() == Tree.Kind.PLUS && isText(both.getLeftOperand()) && isText(both.getRightOperand());
        }
        return tree.getKind() == Tree.Kind.STRING_LITERAL;
    }

    private static String name(Tree tree) {
        if (tree instanceof ClassTree type) {
            return " " + type.getSimpleName();
        }
        if (tree instanceof MethodTree method) {
            return " " + method.getName();
        }
        if (tree instanceof VariableTree variable) {
            return " " + variable.getName();
        }
        if (tree instanceof IdentifierTree identifier) {
            return " " + identifier.getName();
        }
        if (tree instanceof MemberSelectTree member) {
            return " " + member.getIdentifier();
        }
        return tree instanceof LiteralTree literal ? " " + literal.getValue() : "";
    }
}
