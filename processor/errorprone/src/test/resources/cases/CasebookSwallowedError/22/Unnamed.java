import parcel.ParcelException;

class Unnamed {
    void nothing() {
        try {
            call();
        } catch (ParcelException _) { // FINDS This block ignores every error of the type ParcelException
            System.out.println("failed");
        }
    }

    void call() {}
}
