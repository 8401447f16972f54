/** Errors. */
@ErrorCatalogue("billing.yaml")   // ERROR CB902@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
