package dev.casebook.maven.source;

import dev.casebook.maven.source.SourceFile.NamedCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the tokens of a source for annotations of Casebook, and for names of classes. */
final class AnnotationReader {
    private static final String CASEBOOK = "dev.casebook";
    private static final String CATALOGUE = "ErrorCatalogue";
    private static final String HANDLER = "ErrorHandler";

    private final TokenCursor tokens;
    private final Set<String> simpleNames = new LinkedHashSet<>();
    private final Set<String> qualifiedNames = new LinkedHashSet<>();
    private final Set<String> openPackages = new LinkedHashSet<>();
    private final Set<String> annotations = new LinkedHashSet<>();
    private final List<NamedCatalogue> catalogues = new ArrayList<>();
    private String packageName = "";

    AnnotationReader(List<Token> tokens) {
        this.tokens = new TokenCursor(tokens);
    }

    SourceFile read() {
        while (tokens.hasNext()) {
            readNext();
        }
        openPackages.add(packageName);
        List<NamedCatalogue> ours = isOurs(CATALOGUE) ? catalogues : List.of();
        return new SourceFile(packageName, ours, classNames(), isOurs(HANDLER));
    }

    private void readNext() {
        if (tokens.takeSign("@")) {
            readAnnotation();
        } else if (tokens.takeWord("package")) {
            packageName = tokens.takeName();
        } else if (tokens.takeWord("import")) {
            readImport();
        } else {
            readName();
        }
    }

    private void readImport() {
        tokens.takeWord("static");
        String name = tokens.takeName();
        if (tokens.takeSign("*")) {
            openPackages.add(name);
        }
        keep(name);
    }

    private void readAnnotation() {
        String name = tokens.takeName();
        if (tokens.takeSign(":")) { // Kotlin's @file:ErrorCatalogue("billing.yaml")
            name = tokens.takeName();
        }
        keep(name);
        annotations.add(name);
        if (isNamed(name, CATALOGUE)) {
            catalogues.add(new NamedCatalogue(tokens.peekValue().map(this::fromResourcesRoot)));
        }
    }

    private void readName() {
        String name = tokens.takeName();
        if (name.isEmpty()) {
            tokens.skip();
        } else {
            keep(name);
        }
    }

    private void keep(String name) {
        Set<String> names = name.indexOf('.') < 0 ? simpleNames : qualifiedNames;
        if (name.chars().anyMatch(Character::isUpperCase)) {
            names.add(name);
        }
    }

    private Set<String> classNames() {
        Set<String> names = new LinkedHashSet<>(qualifiedNames);
        Set<String> inPackages = new LinkedHashSet<>(simpleNames);
        qualifiedNames.stream().filter(AnnotationReader::startsWithClass).forEach(inPackages::add);
        openPackages.forEach(open -> inPackages.forEach(name -> names.add(qualified(open, name))));
        return names;
    }

    private boolean isOurs(String annotation) {
        String qualified = CASEBOOK + "." + annotation;
        boolean visible = openPackages.contains(CASEBOOK) || qualifiedNames.contains(qualified);
        return annotations.contains(qualified) || (visible && annotations.contains(annotation));
    }

    /** A leading {@code ./} counts from the annotated package; a package-info says its package behind the annotation. */
    private String fromResourcesRoot(String value) {
        String folder = tokens.packageName().replace('.', '/');
        String inFolder = folder.isEmpty() ? "" : folder + "/";
        return value.startsWith("./") ? inFolder + value.substring(2) : value;
    }

    private static boolean isNamed(String name, String annotation) {
        return name.equals(annotation) || name.equals(CASEBOOK + "." + annotation);
    }

    private static boolean startsWithClass(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
