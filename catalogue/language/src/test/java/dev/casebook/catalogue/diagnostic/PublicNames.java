package dev.casebook.catalogue.diagnostic;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The names that users of Java files see: types, methods, fields and constants that are public or protected, and the
 * parameters of these methods. A name is preceded by its type, such as {@code Advice.maxDelay}.
 */
final class PublicNames extends TreeScanner<Void, Void> {
    private static final Set<Tree.Kind> IMPLICITLY_PUBLIC = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final Set<String> names = new TreeSet<>();
    private final Deque<ClassTree> types = new ArrayDeque<>();

    static Set<String> of(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            PublicNames names = new PublicNames();
            for (CompilationUnitTree file : task.parse()) {
                names.scan(file, null);
            }
            return names.names;
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        if (isVisible(type.getModifiers())) {
            types.push(type);
            add(type.getSimpleName());
            super.visitClass(type, null);
            types.pop();
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
        if (isVisible(method.getModifiers())) {
            add(method.getName());
            method.getParameters().forEach(parameter -> add(parameter.getName()));
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void none) {
        boolean isComponent = types.element().getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        if (isComponent || isVisible(field.getModifiers())) {
            add(field.getName());
        }
        return null;
    }

    private boolean isVisible(ModifiersTree modifiers) {
        boolean isMember =
                !types.isEmpty() && IMPLICITLY_PUBLIC.contains(types.element().getKind());
        return isMember
                || modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private void add(CharSequence name) {
        String type = types.isEmpty() ? "" : types.element().getSimpleName() + ".";
        names.add(type + name);
    }
}
