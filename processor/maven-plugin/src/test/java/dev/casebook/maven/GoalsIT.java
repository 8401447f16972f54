package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals say by themselves. */
class GoalsIT {
    private static final String CATALOGUE = "src/main/resources/billing.yaml";
    private static final String ANNOTATION = "src/main/java/com/acme/billing/package-info.java";

    private static final String FURTHER =
            "<configuration><catalogues><catalogue>billing.yaml</catalogue></catalogues></configuration>";

    private static final String CATALOGUE_OF_CARDS = """
            casebook: 1
            name: Cards
            title: Cards
            revision: "1"
            categories: {theft: {title: Theft, advice: give-up}}
            errors:
              CARD_LOST: {code: 1, category: theft, title: Card lost, remedy: Call the bank.}
              CARD_STOLEN: {code: 2, category: theft, title: Card stolen, remedy: Call the bank.}
            """;

    @TempDir
    private Path folder;

    @Test
    void printsEveryFindingWithoutCompiling() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.run("casebook:check").succeeds().says("1 catalogue: 0 errors, 0 warnings");
        project.edit(
                CATALOGUE,
                text -> text.replace("code: 1", "code: 40x").replace("category: payment", "category: paiment"));
        project.run("casebook:check")
                .fails()
                .says("`40x` is not a valid code")
                .says("billing.yaml:12:11")
                .says("billing.yaml:18:15")
                .says("1 catalogue: 2 errors, 0 warnings");
        assertFalse(project.has("target/classes"));
    }

    @Test
    void checksFormatAlone() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.run("casebook:check-format").succeeds().says("1 catalogue: 0 errors, 0 warnings");
        project.edit(CATALOGUE, text -> text.replace("name: Billing", "name: 'Billing'"));
        project.run("casebook:check-format")
                .fails()
                .says("[CB355] the quotes are not needed")
                .says("billing.yaml:3:7");
    }

    @Test
    void checksWithoutCompiledModules() throws IOException {
        TestProject project = TestProject.copy("reactor", folder, Toolchain.own());
        project.edit("texts/src/main/resources/errors/billing.yaml", text -> text.replace("code: 1", "code: 40x"));
        project.edit("pom.xml", text -> text.replaceFirst("<version>1</version>", "<version>2</version>"));
        for (String module : List.of("texts", "api", "app")) {
            project.edit(module + "/pom.xml", text -> text.replace("<version>1</version>", "<version>2</version>"));
        }
        project.run("casebook:check")
                .fails()
                .says("`40x` is not a valid code")
                .says("1 catalogue: 1 error, 0 warnings");
        assertFalse(project.has("texts/target"));
    }

    @Test
    void saysWhereItLooked() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit(ANNOTATION, text -> text.replace("billing.yaml", "gone.yaml"));
        project.edit(
                "pom.xml", text -> text.replace("<executions>", FURTHER.replace("billing", "far") + "<executions>"));
        for (String goal : List.of("casebook:check", "casebook:check-format")) {
            project.run(goal)
                    .fails()
                    .says("[CB401] catalogue `gone.yaml`")
                    .says("[CB401] catalogue `far.yaml`")
                    .says("src/main/resources")
                    .says("2 catalogues: 2 errors, 0 warnings");
        }
    }

    @Test
    void rejectsCompilerPluginThatKeepsOldClasses() throws IOException {
        TestProject project =
                TestProject.copy("own", folder, new Toolchain(Toolchain.own().maven(), "3.11.0"));
        project.run("compile").fails().says("maven-compiler-plugin 3.11.0 leaves the classes of removed errors");
        assertFalse(project.has("target/classes"));
    }

    @Test
    void checksCatalogueGivenByParameter() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit(ANNOTATION, text -> text.replace("\"billing.yaml\"", "\"billing\" + \".yaml\""));
        project.edit("pom.xml", text -> text.replace("<executions>", FURTHER + "<executions>"));
        project.run("compile").succeeds();
        project.edit(CATALOGUE, text -> text.replace("CARD_EXPIRED", "CARD_LOST"))
                .run("compile", "-o")
                .succeeds();
        assertFalse(project.has("target/classes/com/acme/billing/CardExpiredException.class"));
    }

    @Test
    void importsAList() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.write("errors.csv", "Code,Key\n1,cardLost\n2,cardStolen\n");
        project.write("import.yaml", """
                catalogue: {name: Cards, title: Cards}
                columns: {code: Code, name: Key}
                other: theft
                source: {name: list, title: List, date: 2026-11-01}
                """);
        String[] goal = {
            "casebook:import",
            "-Dcasebook.list=errors.csv",
            "-Dcasebook.map=import.yaml",
            "-Dcasebook.out=src/main/resources/cards.yaml"
        };
        project.run(goal).succeeds().says("new: 2").says("CARD_STOLEN").says("cards.tsv");
        project.run(goal).succeeds().says("nothing changed");
        project.write("errors.csv", "Id,Key\n1,cardLost\n");
        project.run(goal).fails().says("[CB604] the list has no column `Code`").says("errors.csv:2");
    }

    @Test
    void comparesTwoStates() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.write("old.yaml", CATALOGUE_OF_CARDS);
        project.write(
                "new.yaml", CATALOGUE_OF_CARDS.replace("code: 2", "code: 3").replace("\"1\"", "\"2\""));
        project.run("casebook:compare", "-Dcasebook.old=old.yaml", "-Dcasebook.new=new.yaml")
                .fails()
                .says("[code-changed] major, wire: CARD_STOLEN")
                .says("the next version has to be a major version");
        project.write(
                "accept.yaml", "accept: [{rule: code-changed, entry: CARD_STOLEN, release: \"2\", reason: theirs}]");
        project.run(
                        "casebook:compare",
                        "-Dcasebook.old=old.yaml",
                        "-Dcasebook.new=new.yaml",
                        "-Dcasebook.accept=accept.yaml")
                .succeeds()
                .says("accepted: 1");
        project.run("casebook:compare", "-Dcasebook.new=new.yaml").fails().says("no release of ");
        project.run("casebook:compare", "-Dcasebook.old=none.yaml", "-Dcasebook.new=new.yaml")
                .fails()
                .says("there is no catalogue `none.yaml`");
    }

    @Test
    void comparesWithTheLastRelease() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.run("install").succeeds();
        project.edit("pom.xml", text -> text.replaceFirst("<version>1</version>", "<version>2</version>"));
        project.edit(CATALOGUE, text -> text.replaceFirst("code: 1\\b", "code: 77"));
        project.run("casebook:compare", "-Dcasebook.new=" + CATALOGUE)
                .fails()
                .says("[code-changed] major, wire: ")
                .says("1 -> 77");
    }

    @Test
    void comparesWithListsAndProduction() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.write("cards.yaml", CATALOGUE_OF_CARDS);
        project.write("list.csv", "Code\n1\n4\n");
        project.run(
                        "casebook:drift",
                        "-Dcasebook.catalogue=cards.yaml",
                        "-Dcasebook.against=list.csv",
                        "-Dcasebook.columns=code=Code")
                .fails()
                .says("new in the list: 1")
                .says("2 CARD_STOLEN");
        project.write("same.csv", "Code\n1\n2\n");
        project.write(
                "sourced.yaml",
                CATALOGUE_OF_CARDS.replace("categories:", "sources: {page: {title: Page}}\ncategories:"));
        project.run(
                        "casebook:drift",
                        "-Dcasebook.catalogue=sourced.yaml",
                        "-Dcasebook.against=same.csv",
                        "-Dcasebook.columns=code=Code",
                        "-Dcasebook.write=page")
                .succeeds()
                .says("no difference")
                .says("written: the date and the digest");
        project.write(
                "unlisted.ndjson", "{\"catalogue\":\"Cards\",\"code\":\"4\",\"name\":\"Card eaten\",\"count\":2}\n");
        project.run("casebook:add", "-Dcasebook.catalogue=cards.yaml", "-Dcasebook.from=unlisted.ndjson")
                .succeeds()
                .says("CARD_EATEN:")
                .says("codes that are not listed: 1");
        project.run("casebook:check", "-Dcasebook.olderThan=1y").fails().says("such as `180d`");
    }
}
