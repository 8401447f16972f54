package user;

import dev.casebook.ErrorReport;
import dev.casebook.UnrecognizedListener;
import dev.casebook.UnrecognizedListeners;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import till.TillErrors;
import till.TillException;

/** Writes a sample to a file and reads it back; the test puts in the names. */
public final class User {
    private static final Path FILE = Path.of("$FILE");

    /** Writes the sample. */
    public static String write() throws Exception {
        switch ("$SAMPLE") {
            case "unlisted" -> {}
            case "direct" -> direct("till.DeclinedException", "till.PaymentException", "till.TillException");
            case "skipped" -> direct("till.DeclinedException", "till.PaymentException");
            default -> write(sample());
        }
        return "";
    }

    /** The sample as it is read back, in words. */
    public static String read() throws Exception {
        if (!"$SAMPLE".equals("unlisted")) {
            return words();
        }
        AtomicInteger called = new AtomicInteger();
        UnrecognizedListener listener = error -> called.incrementAndGet();
        UnrecognizedListeners.add(listener);
        write(sample());
        String words = words();
        UnrecognizedListeners.remove(listener);
        return words + "\ncalled " + called;
    }

    private static TillException sample() throws Exception {
        return switch ("$SAMPLE") {
            case "declined" -> declined();
            case "unlisted" -> TillErrors.of("P-9");
            case "codeless" -> (TillException) Class.forName("till.ClosedException")
                    .getConstructor(ErrorReport.class)
                    .newInstance(ErrorReport.builder().build());
            default -> TillErrors.of(ErrorReport.of("C").toBuilder().details("Ada Lovelace").message("Ada Lovelace").context("user", "Ada Lovelace")
                    .field("user", "Ada Lovelace").build());
        };
    }

    private static TillException declined() throws Exception {
        // by reflection: another version of the catalogue has other parameters
        Class<?> type = Class.forName("till.DeclinedException");
        Object builder = type.getMethod("builder", int.class, String.class, String.class)
                .invoke(null, 12, "Nova", "TopSecret");
        builder.getClass().getMethod("cause", Throwable.class).invoke(builder, new IllegalStateException("why"));
        return (TillException) builder.getClass().getMethod("build").invoke(builder);
    }

    /** A stream as an attacker makes it: the class of the exception and its superclasses, without fields. */
    private static void direct(String... classes) throws Exception {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(FILE))) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            for (String name : classes) {
                out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
                out.writeUTF(name);
                out.writeLong(1);
                out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
                out.writeShort(0);
                out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            }
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
    }

    private static void write(TillException error) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        Files.write(FILE, bytes.toByteArray());
    }

    private static String words() throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(FILE))) {
            TillException error = (TillException) in.readObject();
            return error.getClass().getSimpleName() + " " + error.code() + " " + error.parameters() + " "
                    + error.catalogueMessage() + pin(error) + " cause "
                    + (error.getCause() == null ? "none" : error.getCause().getMessage()) + " traced "
                    + (error.getStackTrace().length > 0);
        } catch (InvalidObjectException refused) {
            return "InvalidObjectException: " + refused.getMessage();
        }
    }

    private static String pin(TillException error) throws Exception {
        try {
            return " pin " + error.getClass().getMethod("pin").invoke(error);
        } catch (NoSuchMethodException none) {
            return "";
        }
    }

    private User() {}
}
