package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.maven.compiler.CompilerCheck;
import dev.casebook.maven.compiler.CompilerPlugin;
import dev.casebook.maven.files.FoundCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/**
 * Prepares a module for the compiler: fails with the finding that would make it fail, such as a source level below 17,
 * a missing processor or a catalogue with errors, and lets an edited catalogue be compiled again.
 *
 * <p>For the latter it writes a small class with the digest of each catalogue, and only when one changed, since the
 * compiler plugin looks at sources and not at catalogues. A catalogue that did not change is not checked again.
 */
@Mojo(
        name = "prepare",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class PrepareMojo extends CatalogueMojo {
    @Inject
    PrepareMojo(RepositorySystem repositories) {
        super("prepare", repositories);
    }

    @Override
    void run(CatalogueModule module) throws MojoExecutionException, MojoFailureException {
        if (module.usesCasebook()) {
            checkCompiler();
        }
        List<FoundCatalogue> further = further(module);
        Collection<DigestClass> classes = ModuleDigests.of(module, further);
        try {
            prepare(module, classes);
        } catch (IOException e) {
            throw new MojoExecutionException("the digests of the catalogues: " + e.getMessage(), e);
        }
    }

    private void prepare(CatalogueModule module, Collection<DigestClass> classes)
            throws IOException, MojoFailureException {
        DigestFolder folder = new DigestFolder(outputFolder());
        if (!folder.holds(classes) || module.hasMissing()) {
            checkCatalogues(module);
        }
        if (!classes.isEmpty()) {
            project().addCompileSourceRoot(outputFolder().toString());
        }
        folder.write(classes);
    }

    private void checkCompiler() throws MojoFailureException {
        Optional<CompilerPlugin> plugin = CompilerPlugin.of(project());
        Optional<String> failure = plugin.flatMap(CompilerPlugin::refusal).or(this::compilerFinding);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        plugin.flatMap(CompilerPlugin::warning).ifPresent(getLog()::warn);
    }

    private Optional<String> compilerFinding() {
        Optional<Finding> finding = CompilerCheck.run(project(), session(), repositories());
        return finding.map(FindingText::of);
    }

    /** Warnings are left to the compiler, which prints them anyway. */
    private void checkCatalogues(CatalogueModule module) throws MojoFailureException {
        CatalogueCheck check = new CatalogueCheck(module.search().files(), getLog(), WarningLevel.WARNING);
        module.unfilteredPaths(catalogues()).forEach(check::errors);
        check.failOnErrors();
        if (catalogues().isEmpty()) {
            module.packagesWithoutPath().forEach(this::warnAboutPackage);
        }
    }

    private void warnAboutPackage(String packageName) {
        getLog().warn("the value of @ErrorCatalogue in the package " + packageName + " is not a literal text, so its"
                + " catalogue is not watched: name it under <catalogues>");
    }

    private List<FoundCatalogue> further(CatalogueModule module) throws MojoFailureException {
        List<FoundCatalogue> found = new ArrayList<>();
        for (String path : catalogues()) {
            found.add(module.find(path));
        }
        return found;
    }
}
