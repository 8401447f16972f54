package dev.casebook.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks the format of a module's catalogues: prints where one differs from the style, and fails. A catalogue that has
 * errors fails too, since what cannot be read has no format. It changes nothing.
 */
@Mojo(name = "check-format", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class CheckFormatMojo extends CatalogueMojo {
    @Inject
    CheckFormatMojo(RepositorySystem repositories) {
        super("check-format", repositories);
    }

    @Override
    void run(CatalogueModule module) throws MojoFailureException {
        CatalogueCheck check = new CatalogueCheck(module.search().files(), getLog(), WarningLevel.WARNING);
        module.paths(catalogues()).forEach(check::format);
        check.finish();
    }
}
