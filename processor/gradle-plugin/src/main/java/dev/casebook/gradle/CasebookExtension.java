package dev.casebook.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.provider.Property;

/**
 * What a build script can set. Gradle implements it.
 *
 * <pre>{@code
 * casebook {
 *     catalogues.from '../texts/src/main/resources'
 *     unhandled = 'warning'
 * }
 * }</pre>
 */
public interface CasebookExtension {
    /**
     * Files and folders with catalogues besides the resources of the source set, such as those of another project: a change
     * of them compiles again.
     *
     * @return the files and folders
     */
    ConfigurableFileCollection getCatalogues();

    /**
     * The version of Casebook. By default it is that of the plugin.
     *
     * @return the version
     */
    Property<String> getVersion();

    /**
     * Whether an incomplete handler is an {@code error} or a {@code warning}: the option {@code casebook.unhandled}.
     *
     * @return the word
     */
    Property<String> getUnhandled();

    /**
     * Whether warnings about catalogues and handlers stay a {@code warning} or are an {@code error}: the option {@code
     * casebook.warnings}.
     *
     * @return the word
     */
    Property<String> getWarnings();
}
