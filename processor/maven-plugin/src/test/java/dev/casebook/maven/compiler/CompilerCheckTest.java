package dev.casebook.maven.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build asks of the compiler, in each of the ways that Maven has. */
class CompilerCheckTest {
    private static final String PATH = "<annotationProcessorPaths><path><groupId>dev.casebook</groupId>"
            + "<artifactId>casebook-processor</artifactId></path></annotationProcessorPaths>";

    private final Properties properties = new Properties();
    private final Properties userProperties = new Properties();
    private final Plugin plugin = plugin("3.15.0");
    private final MavenProject project = project(plugin);

    private static Plugin plugin(String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.apache.maven.plugins");
        plugin.setArtifactId("maven-compiler-plugin");
        plugin.setVersion(version);
        return plugin;
    }

    private MavenProject project(Plugin compiler) {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(compiler);
        model.setProperties(properties);
        return new MavenProject(model);
    }

    @Test
    void levelIsOldDefaultOfPluginWhenNothingIsSaid() {
        assertEquals(Optional.of("8"), level());
    }

    @Test
    void levelIsThatOfJdkWithVersion4() {
        plugin.setVersion("4.0.0-beta-5");
        assertEquals(Optional.empty(), level());
    }

    @ParameterizedTest
    @CsvSource({"maven.compiler.source", "maven.compiler.release"})
    void levelIsReadFromProperties(String name) {
        properties.setProperty(name, "11");
        assertEquals(Optional.of("11"), level());
    }

    @Test
    void propertiesOfCommandLineWin() {
        properties.setProperty("maven.compiler.release", "11");
        userProperties.setProperty("maven.compiler.release", "17");
        assertEquals(Optional.of("17"), level());
    }

    @Test
    void releaseWinsOverSource() {
        properties.setProperty("maven.compiler.release", "17");
        configure("<source>8</source>");
        assertEquals(Optional.of("17"), level());
    }

    @Test
    void configurationOfExecutionWins() {
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(xml("<release>21</release>"));
        plugin.addExecution(execution);
        configure("<release>11</release>");
        assertEquals(Optional.of("21"), level());
    }

    @Test
    void configurationOfTestsDoesNotCount() {
        PluginExecution execution = new PluginExecution();
        execution.addGoal("testCompile");
        execution.setConfiguration(xml("<release>11</release>"));
        plugin.addExecution(execution);
        configure("<release>17</release>");
        assertEquals(Optional.of("17"), level());
    }

    @ParameterizedTest
    @CsvSource({"--release", "-source", "--source"})
    void levelIsReadFromArguments(String option) {
        configure("<compilerArgs><arg>" + option + "</arg><arg>9</arg></compilerArgs>");
        assertEquals(Optional.of("9"), level());
    }

    @ParameterizedTest
    @CsvSource({"1.8, true", "8, true", "16, true", "17, false", "25, false", "latest, false", "1.17, false"})
    void levelsBelow17AreFindings(String level, boolean tooLow) {
        configure("<release>" + level + "</release>");
        assertEquals(tooLow, SourceLevelRule.check(settings()).isPresent());
    }

    @Test
    void processorOnProcessorPathIsFine() {
        configure(PATH);
        assertEquals(Optional.empty(), processor(25));
    }

    @Test
    void missingProcessorIsFinding() {
        assertTrue(message(17).contains("casebook-processor is not on the processor path"));
    }

    @Test
    void processorPathThatCannotBeResolvedIsFine() {
        configure(PATH.replace("casebook-processor", "other"));
        assertEquals(Optional.empty(), processor(17));
    }

    @ParameterizedTest
    @CsvSource({"17, false", "22, false", "23, true", "25, true"})
    void processorOnClassPathIsFindingSinceJdk23(int jdk, boolean finding) {
        addProcessor("jar");
        assertEquals(finding, processor(jdk).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "<proc>full</proc>",
        "<proc>none</proc>",
        "<annotationProcessors><p>dev.casebook.processor.CatalogueProcessor</p></annotationProcessors>",
        "<compilerArgs><arg>-proc:full</arg></compilerArgs>",
        "<compilerArgs><arg>--processor-path</arg><arg>lib</arg></compilerArgs>",
        "<executable>/jdk/bin/javac</executable>",
    })
    void processorOnClassPathIsFineWhenBuildSaysMore(String configuration) {
        addProcessor("jar");
        configure(configuration);
        assertEquals(Optional.empty(), processor(25));
    }

    @Test
    void dependencyOfTypeProcessorIsFine() {
        addProcessor("processor");
        assertEquals(Optional.empty(), processor(25));
    }

    @Test
    void listOfOtherProcessorsIsFinding() {
        configure(PATH + "<annotationProcessors><p>org.other.Processor</p></annotationProcessors>");
        assertTrue(message(17).contains("names only other processors"));
    }

    private void addProcessor(String type) {
        project.setArtifacts(Set.of(new DefaultArtifact(
                "dev.casebook", "casebook-processor", "1", "compile", type, "", new DefaultArtifactHandler(type))));
    }

    private Optional<String> level() {
        return settings().sourceLevel();
    }

    private String message(int jdk) {
        return processor(jdk).map(Finding::message).orElse("");
    }

    private Optional<Finding> processor(int jdk) {
        ProcessorPathResolver resolver = new ProcessorPathResolver(null, null, project);
        return new ProcessorRule(settings(), resolver, jdk).check();
    }

    private CompilerSettings settings() {
        return new CompilerSettings(new CompilerPlugin(plugin), project, userProperties);
    }

    private void configure(String parameters) {
        plugin.setConfiguration(xml(parameters));
    }

    private static Xpp3Dom xml(String parameters) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + parameters + "</configuration>"));
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }
}
