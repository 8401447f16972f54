package dev.casebook.maven.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.maven.files.Container;
import dev.casebook.maven.source.SourceFile;
import dev.casebook.maven.source.SourceFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyDigestTest {
    private static final String HANDLER =
            "package app; import dev.casebook.ErrorHandler; import vendor.Problem; @ErrorHandler(Problem.class) class H {}";
    private static final String USER = "package app; import vendor.Codes; class U { int x = Codes.LIMIT; }";
    private static final Map<String, String> VENDOR = Map.of(
            "vendor/Problem.java", "package vendor; public sealed interface Problem permits Late, Lost {}",
            "vendor/Late.java", "package vendor; public sealed interface Late extends Problem permits Later {}",
            "vendor/Later.java", "package vendor; public final class Later implements Late {}",
            "vendor/Lost.java", "package vendor; public final class Lost implements Problem { private int x; }",
            "vendor/Other.java", "package vendor; public class Other {}",
            "vendor/Codes.java",
                    "package vendor; @dev.casebook.generated.Generated(\"x\") public final class Codes { public static final int LIMIT = 4; }",
            "dev/casebook/generated/Generated.java",
                    "package dev.casebook.generated; public @interface Generated { String value(); }");

    @TempDir
    private Path folder;

    @Test
    void followsHierarchyToLeaves() throws IOException {
        Map<String, String> deeper = with(
                "vendor/Late.java",
                "package vendor; public sealed interface Late extends Problem permits Later, Latest {}");
        deeper.put("vendor/Latest.java", "package vendor; public final class Latest implements Late {}");
        assertNotEquals(digest(HANDLER, VENDOR), digest(HANDLER, deeper));
    }

    @Test
    void ignoresWhatCompilerDoesNotSee() throws IOException {
        Map<String, String> other = with(
                "vendor/Lost.java",
                "package vendor; /** Gone. */ public final class Lost implements Problem {\n private long y;}");
        other.put("vendor/Other.java", "package vendor; public class Other { public int more; }");
        assertTrue(digest(HANDLER, VENDOR).isPresent());
        assertEquals(digest(HANDLER, VENDOR), digest(HANDLER, other));
    }

    @Test
    void includesConstantsOfCatalogue() throws IOException {
        Map<String, String> other =
                with("vendor/Codes.java", VENDOR.get("vendor/Codes.java").replace("4", "5"));
        assertTrue(digest(USER, VENDOR).isPresent());
        assertNotEquals(digest(USER, VENDOR), digest(USER, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated @dev.casebook.generated.Generated(\"x\") public class Codes { public void run() {} }",
                "@dev.casebook.generated.Generated(\"x\") public class Codes { @Deprecated public void run() {} }",
                "@dev.casebook.generated.Generated(\"x\") public class Codes { public void run() throws Exception {} }",
                "@dev.casebook.generated.Generated(\"x\") public class Codes<T> { public void run() {} }",
                "@dev.casebook.generated.Generated(\"x\") public abstract class Codes { public void run() {} }",
                "@dev.casebook.generated.Generated(\"x\") public class Codes implements Cloneable { public void run() {} }",
            })
    void includesEverythingThatCompilerSees(String changed) throws IOException {
        String plain =
                "package vendor; @dev.casebook.generated.Generated(\"x\") public class Codes { public void run() {} }";
        Optional<String> before = digest(USER, with("vendor/Codes.java", plain));
        assertTrue(before.isPresent());
        assertNotEquals(before, digest(USER, with("vendor/Codes.java", "package vendor; " + changed)));
    }

    @Test
    void includesOtherSealedTypesForHandlersOnly() throws IOException {
        assertEquals(Optional.empty(), digest("package app; import vendor.Problem; class U { Problem p; }", VENDOR));
    }

    @Test
    void namesAreFoundInTheirOwnPackageAndInWholeOnes() throws IOException {
        String own = "package vendor; @dev.casebook.ErrorHandler(Problem.class) class H {}";
        String whole = "package app; import vendor.*; @dev.casebook.ErrorHandler(Problem.class) class H {}";
        String qualified = "package app; @dev.casebook.ErrorHandler({vendor.Problem.class}) class H {}";
        Optional<String> expected = digest(HANDLER, VENDOR);
        assertEquals(expected, digest(own, VENDOR));
        assertEquals(expected, digest(whole, VENDOR));
        assertEquals(expected, digest(qualified, VENDOR));
    }

    @Test
    void followsNestedHierarchy() throws IOException {
        Map<String, String> one = Map.of(
                "vendor/Api.java",
                "package vendor; public class Api { public sealed interface P permits A {} public record A() implements P {} }");
        Map<String, String> two = Map.of(
                "vendor/Api.java",
                "package vendor; public class Api { public sealed interface P permits A, B {} public record A() implements P {} public record B() implements P {} }");
        String handler = "package app; import vendor.Api; @dev.casebook.ErrorHandler(Api.P.class) class H {}";
        assertTrue(digest(handler, one).isPresent());
        assertNotEquals(digest(handler, one), digest(handler, two));
    }

    @Test
    void readsEveryKindOfConstant() throws IOException {
        String codes =
                "package vendor; @dev.casebook.generated.Generated(\"x\") public final class Codes { public static final int LIMIT = 4;"
                        + " static final long L = 5L; static final double D = 1.5; static final float F = 2f; static final String S = \"s\";"
                        + " Runnable r = () -> System.out.println(\"\" + hashCode()); }";
        assertTrue(digest(USER, with("vendor/Codes.java", codes)).isPresent());
    }

    private static Map<String, String> with(String path, String source) {
        Map<String, String> sources = new HashMap<>(VENDOR);
        sources.put(path, source);
        return sources;
    }

    private Optional<String> digest(String source, Map<String, String> vendor) throws IOException {
        Path sources = Files.createTempDirectory(folder, "sources");
        Files.writeString(sources.resolve("Source.java"), source);
        List<SourceFile> files = SourceFolders.in(List.of(sources));
        try (Container classes = Container.at(CompiledClasses.into(folder, vendor))) {
            return HierarchyDigest.of(files, List.of(classes)).map(HierarchyDigest::value);
        }
    }
}
