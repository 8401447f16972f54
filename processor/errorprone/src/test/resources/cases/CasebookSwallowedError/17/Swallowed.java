import java.io.IOException;
import dev.casebook.CodedException;
import parcel.ParcelException;

class Swallowed {
    void nothing() {
        try {
            call();
        } catch (ParcelException e) { // FINDS Every error that ParcelException stands for ends here
        }
    }

    boolean fallback() {
        try {
            call();
            return true;
        } catch (ParcelException failed) { // FINDS catch only the category that this is about
            return false;
        }
    }

    void every() {
        try {
            call();
        } catch (CodedException e) { // FINDS Every error that CodedException stands for
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
