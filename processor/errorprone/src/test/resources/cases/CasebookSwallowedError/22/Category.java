import parcel.ThrottlingException;

class Category {
    void category() {
        try {
            call();
        } catch (ThrottlingException _) {
            System.out.println("slow down");
        }
    }

    void call() {}
}
