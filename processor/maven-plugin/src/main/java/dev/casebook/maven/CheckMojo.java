package dev.casebook.maven;

import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/** Checks the catalogues of a module without compiling it: prints every finding, and fails where one is an error. */
@Mojo(name = "check", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends CatalogueMojo {
    /** How bad warnings are: {@code warning} or {@code error}. The compiler has the same as {@code -Acasebook.warnings}. */
    @Parameter(property = "casebook.warnings", defaultValue = "warning")
    private String warnings;

    /** An age such as {@code 180d}: sources with an older date, or without one, are warnings of this goal. */
    @Parameter(property = "casebook.olderThan")
    private String olderThan;

    @Inject
    CheckMojo(RepositorySystem repositories) {
        super("check", repositories);
    }

    @Override
    void run(CatalogueModule module) throws MojoFailureException {
        CatalogueCheck check = new CatalogueCheck(module.search().files(), getLog(), level());
        module.paths(catalogues()).forEach(check::run);
        if (olderThan != null) {
            int days = SourceAge.days(olderThan);
            LocalDate oldest = LocalDate.now(ZoneOffset.UTC).minusDays(days);
            module.paths(catalogues())
                    .forEach(path ->
                            SourceAge.of(path, module.search().files(), oldest).forEach(getLog()::warn));
        }
        check.finish();
    }

    private WarningLevel level() throws MojoFailureException {
        return WarningLevel.of(warnings)
                .orElseThrow(() -> new MojoFailureException(
                        "the parameter `warnings` is `" + warnings + "`, but must be `warning` or `error`"));
    }
}
