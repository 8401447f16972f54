package dev.casebook.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.observe.dashboard.GrafanaDashboard;
import dev.casebook.observe.unlisted.UnlistedCodes;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tags, unlisted codes and dashboards work where none of the optional libraries is on the class path. */
class ObserveLibrariesTest {
    private static final URL OURS = location(ErrorTags.class);

    @Test
    void loadsWithoutAnyOptionalLibrary() throws Exception {
        try (URLClassLoader loader = alone()) {
            List<String> classes = classes();
            assertTrue(classes.containsAll(List.of(UnlistedCodes.class.getName(), GrafanaDashboard.class.getName())));
            for (String name : classes) {
                Class<?> loaded = Class.forName(name, true, loader);
                assertEquals(loader, loaded.getClassLoader());
                assertTrue(loaded.getDeclaredMethods().length >= 0);
            }
            for (String name :
                    List.of("slf4j.ErrorEvents", "sentry.ErrorEventProcessor", "micrometer.CallConvention")) {
                assertThrows(
                        NoClassDefFoundError.class,
                        () -> Class.forName("dev.casebook.observe." + name, true, loader)
                                .getDeclaredMethods(),
                        name);
            }
        }
    }

    private static URLClassLoader alone() {
        URL[] urls = {OURS, location(CodedException.class)};
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static List<String> classes() throws Exception {
        Path root = Path.of(OURS.toURI());
        Path main = root.resolve("dev/casebook/observe");
        try (Stream<Path> plain = Files.list(main);
                Stream<Path> unlisted = Files.list(main.resolve("unlisted"));
                Stream<Path> dashboard = Files.list(main.resolve("dashboard"))) {
            return Stream.of(plain, unlisted, dashboard)
                    .flatMap(files -> files)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .toList();
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
