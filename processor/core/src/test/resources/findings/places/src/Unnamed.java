import dev.casebook.ErrorCatalogue;

@ErrorCatalogue("billing.yaml")   // ERROR CB404@17
interface Unnamed {}
