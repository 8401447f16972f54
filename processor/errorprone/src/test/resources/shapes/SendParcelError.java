package shapes;

import dev.casebook.generated.Generated;

/** The shape of an operation's interface. */
@Generated("parcel.yaml")
public sealed interface SendParcelError {
    record TooHeavy() implements SendParcelError {}

    record TooLarge() implements SendParcelError {}

    record Other() implements SendParcelError {}
}
