package dev.casebook.maven;

import dev.casebook.tools.check.SourceAge;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * Reports besides the log, such as {@code sarif=target/check.sarif,junit=target/check.xml}: the format, and the file.
     * The formats are {@code text}, {@code json}, {@code sarif}, {@code github} and {@code junit}; without a file, the
     * report is printed.
     */
    @Parameter(property = "casebook.format")
    private List<String> reports = new ArrayList<>();

    @Inject
    CheckMojo(RepositorySystem repositories) {
        super("check", repositories);
    }

    @Override
    void run(CatalogueModule module) throws MojoFailureException {
        List<ReportTarget> targets = ReportTarget.all(reports);
        CatalogueCheck check = new CatalogueCheck(module.search().files(), getLog(), level());
        Optional<LocalDate> oldest = oldest();
        for (String path : module.paths(catalogues())) {
            check.run(path);
            oldest.ifPresent(date -> check.sources(path, date));
        }
        for (ReportTarget target : targets) {
            target.write(check.checked(), getLog());
        }
        check.finish();
    }

    private Optional<LocalDate> oldest() throws MojoFailureException {
        try {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return Optional.ofNullable(olderThan).map(age -> SourceAge.oldest(age, today));
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter `olderThan`: " + mistake.getMessage());
        }
    }

    private WarningLevel level() throws MojoFailureException {
        return WarningLevel.of(warnings)
                .orElseThrow(() -> new MojoFailureException(
                        "the parameter `warnings` is `" + warnings + "`, but must be `warning` or `error`"));
    }
}
