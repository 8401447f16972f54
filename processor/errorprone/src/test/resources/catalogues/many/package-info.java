@ErrorCatalogue("./many.yaml")
package many;

import dev.casebook.ErrorCatalogue;
