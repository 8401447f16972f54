import java.io.IOException;
import dev.casebook.CodedException;
import parcel.ParcelException;

class Swallowed {
    void nothing() {
        try {
            call();
        } catch (ParcelException e) { // FINDS This block ignores every error of the type ParcelException
        }
    }

    boolean fallback() {
        try {
            call();
            return true;
        } catch (ParcelException failed) { // FINDS catch only the category that may be ignored
            return false;
        }
    }

    void every() {
        try {
            call();
        } catch (CodedException e) { // FINDS This block ignores every error of the type CodedException
            Runnable later = () -> {
                throw new IllegalStateException();
            };
            later.run();
        }
    }

    void oneOfTwo() {
        try {
            call();
            read();
        } catch (IOException | ParcelException e) { // FINDS ParcelException
            System.out.println("failed");
        }
    }

    void call() {}

    void read() throws IOException {}
}
