/** Errors. */
@ErrorCatalogue("billing.yaml")
package com.acme.twice;

import dev.casebook.ErrorCatalogue;
