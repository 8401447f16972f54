package dev.casebook.examples.sandbox;

import java.io.IOException;
import java.util.List;

/**
 * Starts the sandbox. With a command as its arguments, it runs that with the sandbox's address in the variable
 * {@code WHATSAPP_URL}, and ends with it; without one, it serves until it is stopped.
 */
public final class Main {
    /** Starts the sandbox, and the command where there is one. */
    public static void main(String[] command) throws IOException, InterruptedException {
        if (command.length == 0) {
            Sandbox sandbox = Sandbox.start();
            System.out.println("The sandbox listens; every error is at " + sandbox.address() + "/");
            return;
        }
        System.exit(run(List.of(command)));
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start()) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("WHATSAPP_URL", sandbox.address().toString());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            int code = process.waitFor();
            System.out.println("the sandbox counted " + sandbox.summary());
            return code;
        }
    }

    private Main() {}
}
