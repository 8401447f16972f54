import many.ManyError;

final class ManyErrors {
    boolean many(ManyError error) {
        return switch (error) {
            case TROUBLE_1 -> true;
            default -> false; // FINDS TROUBLE_2, TROUBLE_3, TROUBLE_4, TROUBLE_5, TROUBLE_6, TROUBLE_7, TROUBLE_8, TROUBLE_9 and 14 more. That is much: switch over the category first.
        };
    }
}
