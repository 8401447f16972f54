@ErrorCatalogue("./card.yaml")
package card;

import dev.casebook.ErrorCatalogue;
