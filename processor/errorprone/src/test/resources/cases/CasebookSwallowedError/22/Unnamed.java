import parcel.ParcelException;

class Unnamed {
    void nothing() {
        try {
            call();
        } catch (ParcelException _) { // FINDS Every error that ParcelException stands for
            System.out.println("failed");
        }
    }

    void call() {}
}
