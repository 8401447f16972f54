package app;

import dev.casebook.reader.Body;
import java.time.Duration;
import java.util.Optional;
import shop.*;

final class Values {
    static OrderGoneException gone() {
        return OrderGoneException.of("order", "token");
    }

    static Optional<String> order(OrderGoneException error) {
        return error.orderId();
    }

    static Optional<Duration> pause(TooFastException error) {
        return error.pause();
    }

    static int read(Body body) {
        return ShopReader.create().event(body).size();
    }
}
