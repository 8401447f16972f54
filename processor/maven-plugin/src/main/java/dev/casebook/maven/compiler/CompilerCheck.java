package dev.casebook.maven.compiler;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Checks that a module's build can compile what Casebook generates. */
public final class CompilerCheck {
    /** The first thing that stops the build; empty where nothing does, and where no compiler plugin is declared. */
    public static Optional<Finding> run(MavenProject project, MavenSession session, RepositorySystem repositories) {
        ProcessorPathResolver resolver = new ProcessorPathResolver(repositories, session, project);
        int jdk = Runtime.version().feature();
        return CompilerSettings.of(project, session)
                .flatMap(settings ->
                        SourceLevelRule.check(settings).or(() -> new ProcessorRule(settings, resolver, jdk).check()));
    }

    private CompilerCheck() {}
}
