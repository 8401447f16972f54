package app;

import billing.*;
import java.io.*;
import java.nio.file.*;

/** Reads an exception that was written when the consumers were compiled. */
final class Serialized {
    static String run(BillingException error) throws Exception {
        Path file = Path.of(System.getProperty("serialized"), error.code() + ".ser");
        if (Files.notExists(file)) {
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
                out.writeObject(error);
            }
        }
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return in.readObject().getClass().getSimpleName();
        }
    }
}
