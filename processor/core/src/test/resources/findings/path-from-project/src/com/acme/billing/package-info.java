/** Errors. */
@ErrorCatalogue("src/main/resources/billing.yaml")   // ERROR CB433@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
