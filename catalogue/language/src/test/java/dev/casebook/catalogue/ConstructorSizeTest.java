package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Constructors of main code take few arguments: two texts that are swapped still compile. */
class ConstructorSizeTest {
    private static final int MAX = 8;
    private static final Path ROOT = Path.of("../..");

    @Test
    void limitsConstructorsToEightParameters() throws IOException {
        List<String> large = new ArrayList<>();
        List<Path> files = mainFiles();
        assertTrue(files.size() > 700, "main files: " + files.size());
        for (CompilationUnitTree unit : parse(files)) {
            unit.accept(new Constructors(large), null);
        }
        assertEquals(List.of(), large);
    }

    private static List<Path> mainFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file ->
                            file.toString().matches(".*/(catalogue|processor|runtime)/[\\w-]+/src/main/java/.*\\.java"))
                    .sorted()
                    .toList();
        }
    }

    private static Iterable<? extends CompilationUnitTree> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
        return task.parse();
    }

    /** Collects the constructors with too many parameters; a record's components count as parameters. */
    private static final class Constructors extends TreeScanner<Void, Void> {
        private final List<String> large;
        private String owner = "";

        Constructors(List<String> large) {
            this.large = large;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = owner;
            owner = type.getSimpleName().toString();
            if (type.getKind() == Tree.Kind.RECORD) {
                check(type.getMembers().stream()
                        .filter(Constructors::isComponent)
                        .count());
            }
            super.visitClass(type, nothing);
            owner = outer;
            return null;
        }

        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getName().contentEquals("<init>")) {
                check(method.getParameters().size());
            }
            return super.visitMethod(method, nothing);
        }

        private void check(long parameters) {
            if (parameters > MAX) {
                large.add(owner + " takes " + parameters);
            }
        }
    }
}
