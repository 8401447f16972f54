@ErrorCatalogue("./shop.yaml")
package shop.errors;

import dev.casebook.ErrorCatalogue;
