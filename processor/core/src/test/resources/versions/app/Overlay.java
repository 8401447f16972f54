package app;

import billing.*;
import ours.*;

final class Overlay {
    static String run(BillingException error) {
        return OursErrors.from(error).getClass().getSimpleName();
    }
}
