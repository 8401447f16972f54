import shapes.SendParcelError;

/** Branches with patterns cannot fall into one another: there is no fix. */
final class FallsThrough {
    void colon(SendParcelError error) {
        switch (error) {
            case SendParcelError.TooHeavy heavy:
                System.out.println("heavy");
            default: // FINDS TooLarge, Other
                System.out.println("other");
        }
    }
}
