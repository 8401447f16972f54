package dev.casebook.examples.first;

import java.io.File;
import java.io.IOException;
import java.util.List;

/**
 * Shows what Casebook does in five steps: a catalogue, its types, a build that fails, the build that succeeds, and a
 * client that runs. Ends with status 1 if a step does anything else.
 */
public final class FirstSteps {
    private static final String CATALOGUE = "com/acme/billing/package-info.java";

    private final Project project;
    private final Javac javac;

    private FirstSteps(Project project) {
        this.project = project;
        this.javac = new Javac(project);
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new FirstSteps(Project.fresh()).run();
        } catch (UnexpectedResultException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        showCatalogue();
        compileTypes();
        failForForgottenCategory();
        compileCompletedClass();
        runClient();
    }

    private void showCatalogue() throws IOException {
        title("1. The catalogue: billing.yaml lists three errors of a payment service, in two categories.");
        Output.print(project.lines("billing.yaml"));
    }

    private void compileTypes() throws IOException, InterruptedException {
        title("2. The types: javac turns the catalogue into one class for each error and each category.");
        javac.compile(CATALOGUE).expectSuccess();
        Output.print(project.exceptions("com/acme/billing"));
    }

    private void failForForgottenCategory() throws IOException, InterruptedException {
        title("3. The build that fails: the class Checkout handles these errors, but it forgot one category.");
        javac.compile(CATALOGUE, "com/acme/shop/Checkout.java")
                .expectFailure("[CB501] Checkout leaves 1 of 3 categories");
        System.out.println("This failure is expected. The message names the category and the missing method.");
    }

    private void compileCompletedClass() throws IOException, InterruptedException {
        title("4. The build that succeeds: Checkout with the missing method. 450 and 999 are not in the catalogue.");
        project.complete();
        javac.compile(CATALOGUE, "com/acme/shop/Checkout.java", "com/acme/shop/Shop.java")
                .expectSuccess();
        Command.java(project, "-cp", "classes" + File.pathSeparator + Project.RUNTIME, "com.acme.shop.Shop")
                .run()
                .expectLines(List.of(
                        "17: Please use another card, Ann", "450: Please wait, Ann", "999: Please call us, Ann"));
    }

    private void runClient() throws IOException, InterruptedException {
        title(
                "5. A client: the delivery desk sends WhatsApp messages to a sandbox that answers with errors. First its log, then a table.");
        Command.java(project, "-jar", Project.SANDBOX, "java", "-jar", Project.DESK, Project.MESSAGES, "--speed", "300")
                .run()
                .expectLastLine(", 0 sent twice");
        System.out.println("Every message has a decision, and none was sent twice.");
    }

    private static void title(String text) {
        System.out.println();
        System.out.println(text);
    }
}
