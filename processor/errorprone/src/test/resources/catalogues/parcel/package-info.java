@ErrorCatalogue("./parcel.yaml")
package parcel;

import dev.casebook.ErrorCatalogue;
