/** Errors. */
@ErrorCatalogue("billing.yaml")   // ERROR CB425@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
