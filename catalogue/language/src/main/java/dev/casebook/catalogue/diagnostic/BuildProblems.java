package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.choice;
import static dev.casebook.catalogue.diagnostic.MessageParameter.lines;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;

/** Messages about finding catalogues, writing files, and classes that a catalogue names. */
public final class BuildProblems {
    static final ProblemGroup GROUP =
            ProblemGroup.ofBuilds("finding catalogues, writing files, and classes that a catalogue names");

    public static final Message2<String, List<String>> CATALOGUE_NOT_FOUND = GROUP.error(
                    "CB401", "catalogue `{path}` not found; searched in:{places}", """
            put it at this path below the resources root:
                Maven: src/main/resources/{path}
                Gradle: the same, with -Acasebook.catalogue=src/main/resources in options.compilerArgs
                kapt: the same, with arg("casebook.catalogue", "$projectDir/src/main/resources") in arguments
                module path: in a module that this one requires""")
            .with(text("path"))
            .with(lines("places"));

    public static final Message1<String> BAD_CATALOGUE_PATH = GROUP.error(
                    "CB402",
                    "`{path}` is not a valid path to a catalogue",
                    "write the path from the resources root, such as errors/billing.yaml, or from the annotated "
                            + "package, such as ./billing.yaml; it cannot be absolute, leave its root or be a URL")
            .with(written("path"));

    public static final Message1<String> TWO_CATALOGUES = GROUP.error(
                    "CB403",
                    "package {package} has two catalogues",
                    "annotate another package with the second one: each catalogue needs its own package")
            .with(text("package"));

    public static final Message0 UNNAMED_PACKAGE = GROUP.error(
            "CB404",
            "a catalogue cannot be generated into the unnamed package",
            "move the annotation to package-info.java or to a type of a named package");

    public static final Message2<String, String> CANNOT_WRITE = GROUP.error(
                    "CB405",
                    "the compiler cannot write the generated file {class}: {reason}",
                    "remove what already exists under this name, or generate the catalogue into another package")
            .with(text("class"))
            .with(text("reason"));

    public static final Message1<String> CLASS_EXISTS = GROUP.error(
                    "CB405",
                    "the class {class} cannot be generated: a class of this name already exists",
                    "rename or remove the existing class, rename the entry of the catalogue, or generate the catalogue "
                            + "into another package")
            .with(text("class"));

    public static final Message1<String> OTHER_DIGEST = GROUP.warning(
                    "CB406",
                    "catalogue `{path}` has changed since the build last wrote its digest",
                    "run the build (Maven: mvn compile): it updates the digest and recompiles what depends on "
                            + "the catalogue")
            .with(text("path"));

    public static final Message4<String, String, String, String> PACKAGE_IN_TWO_MODULES = GROUP.warning(
                    "CB407",
                    "package {package} is in two modules, {module} (generated) and {other}; Java cannot start a "
                            + "program with both",
                    "generate into another package, or move what {other} has there: the catalogue `{path}` to "
                            + "another folder, such as errors/, or the classes to another package")
            .with(text("package"))
            .with(text("module"))
            .with(text("other"))
            .with(text("path"));

    public static final Message1<String> OLD_COPY = GROUP.warning(
                    "CB408",
                    "kapt reads a copy of the catalogue `{path}` that an earlier build made: changes of the "
                            + "catalogue are not seen, and a clean build does not find it",
                    "give kapt the option casebook.catalogue with the folder of the catalogue, such as "
                            + "src/main/resources")
            .with(text("path"));

    public static final Message1<String> NO_READER = GROUP.acceptableWarning(
                    "CB411",
                    "{reader} is not generated: the catalogue has envelopes, but this module does not see casebook-reader",
                    "add the dependency dev.casebook:casebook-reader in the version of casebook-runtime and, if there is"
                            + " a module-info.java, `requires dev.casebook.reader;`; or remove `envelopes`")
            .with(text("reader"));

    public static final Message1<String> NO_PUBLISHED_TYPE = GROUP.error(
                    "CB412",
                    "the class {class} does not exist, so `package` is wrong",
                    "correct the package, or add the dependency that contains the class; without `package`, the "
                            + "folder of the amended file is the package")
            .with(text("class"));

    public static final Message1<String> BASE_IS_FINAL = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: it is final or sealed",
                    "declare it `abstract`, without `final` and `sealed`")
            .with(text("class"));

    public static final Message1<String> BASE_IS_GENERIC = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: it has type parameters",
                    "remove them: exceptions cannot have type parameters")
            .with(text("class"));

    public static final Message1<String> BASE_IS_INNER = GROUP.error(
                    "CB421", "{class} cannot be the base class: it is an inner class", "declare it `static`")
            .with(text("class"));

    public static final Message3<String, String, String> BASE_IS_HIDDEN = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: {hidden} is not visible in the package {package}",
                    "declare it `public`")
            .with(text("class"))
            .with(text("hidden"))
            .with(text("package"));

    public static final Message2<String, String> BASE_WITHOUT_CONSTRUCTOR = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: it has no constructor `{constructor}`",
                    "add it, and pass its parameters on with `super(...)`")
            .with(text("class"))
            .with(text("constructor"));

    public static final Message2<String, String> BASE_CONSTRUCTOR_THROWS = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: its constructor `{constructor}` declares exceptions",
                    "remove `throws`")
            .with(text("class"))
            .with(text("constructor"));

    public static final Message2<String, String> BASE_CONSTRUCTOR_HIDDEN = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: its constructor `{constructor}` is not accessible",
                    "declare it `protected`")
            .with(text("class"))
            .with(text("constructor"));

    public static final Message2<String, String> BASE_METHOD_TAKEN = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: it has a method {method}(), which every generated root "
                            + "has as well",
                    "rename the method")
            .with(text("class"))
            .with(text("method"));

    public static final Message2<String, String> BASE_METHOD_FINAL = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: its method {method}() is final, but generated classes "
                            + "override it",
                    "remove `final`")
            .with(text("class"))
            .with(text("method"));

    public static final Message2<String, String> BASE_METHOD_ABSTRACT = GROUP.error(
                    "CB421",
                    "{class} cannot be the base class: its method {method}() is abstract, but no generated class "
                            + "implements it",
                    "implement it")
            .with(text("class"))
            .with(text("method"));

    public static final Message3<String, String, String> PARAMETER_TYPE_UNKNOWN = GROUP.error(
                    "CB422",
                    "the type {type} of parameter `{parameter}` of {error} cannot be used: there is no class of "
                            + "this name",
                    "correct the name, or add the dependency that contains it")
            .with(text("parameter"))
            .with(text("error"))
            .with(written("type"));

    public static final Message3<String, String, String> PARAMETER_TYPE_GENERIC = GROUP.error(
                    "CB422",
                    "the type {type} of parameter `{parameter}` of {error} cannot be used: it has type parameters",
                    "use a class without type parameters")
            .with(text("parameter"))
            .with(text("error"))
            .with(written("type"));

    public static final Message4<String, String, String, String> PARAMETER_TYPE_HIDDEN = GROUP.error(
                    "CB422",
                    "the type {type} of parameter `{parameter}` of {error} cannot be used: it is not visible in "
                            + "the package {package}",
                    "declare it `public`")
            .with(text("parameter"))
            .with(text("error"))
            .with(written("type"))
            .with(text("package"));

    public static final Message3<String, String, String> PARAMETER_TYPE_NOT_SERIALIZABLE = GROUP.error(
                    "CB422",
                    "the type {type} of parameter `{parameter}` of {error} cannot be used: it is not "
                            + "serializable, but exceptions and all their fields must be",
                    "make it implement java.io.Serializable, or mark the parameter as `secret`")
            .with(text("parameter"))
            .with(text("error"))
            .with(written("type"));

    public static final Message3<String, String, String> SHARED_CATALOGUE = GROUP.error(
                    "CB425",
                    "package {package} already contains {type} from {holder}",
                    "remove this @ErrorCatalogue and use the types of {holder}, or generate into another package")
            .with(text("package"))
            .with(text("type"))
            .with(text("holder"));

    public static final Message1<String> SOURCE_LEVEL = GROUP.error(
                    "CB431",
                    "the source level is {level}, but Casebook needs 17 or later",
                    "set `<maven.compiler.release>17</maven.compiler.release>` (Maven), `options.release = 17` "
                            + "(Gradle) or `--release 17` (javac), or a later one")
            .with(text("level"));

    public static final Message0 NO_PROCESSOR = noProcessor("casebook-processor is not on the processor path");

    public static final Message0 ONLY_OTHER_PROCESSORS =
            noProcessor("`annotationProcessors` of maven-compiler-plugin names only other processors");

    public static final Message0 NOT_IN_PROCESSOR_PATHS =
            noProcessor("`annotationProcessorPaths` of maven-compiler-plugin does not have casebook-processor");

    public static final Message0 ONLY_ON_CLASS_PATH = noProcessor(
            "casebook-processor is only on the class path, and " + "javac runs no processor from there since JDK 23");

    public static final Message2<String, String> PATH_FROM_PROJECT = GROUP.error(
                    "CB433",
                    "the path `{path}` of the catalogue starts at the folder of the project, but paths start at "
                            + "the resources root",
                    "write `{correct}`")
            .with(written("path"))
            .with(text("correct"));

    public static final Message3<String, String, List<String>> BAD_OPTION = GROUP.error(
                    "CB520",
                    "`{value}` is not a valid value of the option -A{option}",
                    "leave the option out, or use {values}")
            .with(text("option"))
            .with(text("value"))
            .with(choice("values"));

    private static Message0 noProcessor(String reason) {
        return GROUP.error("CB432", "the build does not run Casebook's annotation processor: " + reason, """
            add to the configuration of maven-compiler-plugin:
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.casebook</groupId>
                    <artifactId>casebook-processor</artifactId>
                    <version>(the version of casebook-runtime)</version>
                  </path>
                </annotationProcessorPaths>""");
    }

    private BuildProblems() {}
}
