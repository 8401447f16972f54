package dev.casebook.maven.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerPluginTest {
    @ParameterizedTest
    @CsvSource({
        "3.1, true",
        "3.11.0, true",
        "3.12.1, true",
        "3.13.0, false",
        "3.15.0, false",
        "4.0.0-beta-4, false",
    })
    void versionsThatKeepOldClassesAreRefused(String version, boolean refused) {
        Plugin plugin = new Plugin();
        plugin.setVersion(version);
        assertEquals(refused, new CompilerPlugin(plugin).refusal().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"3.13.0, false", "3.16.0, false", "4.0.0-beta-5, true", "4.0.0, false"})
    void versionsToUseWithCareAreWarnedAbout(String version, boolean warned) {
        Plugin plugin = new Plugin();
        plugin.setVersion(version);
        assertEquals(warned, new CompilerPlugin(plugin).warning().isPresent());
    }

    @Test
    void readsOptionFromConfiguration() throws IOException, XmlPullParserException {
        String arguments = "<configuration><compilerArgs><arg>-Werror</arg><arg>-Acasebook.catalogue=a:b.yaml</arg>"
                + "</compilerArgs></configuration>";
        Plugin plugin = new Plugin();
        plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader(arguments)));
        assertEquals(List.of("a:b.yaml"), new CompilerPlugin(plugin).catalogueOptions());
    }
}
