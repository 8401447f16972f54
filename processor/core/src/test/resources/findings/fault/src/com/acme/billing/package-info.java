/** Errors. */
@ErrorCatalogue("billing.yaml")   // ERROR CB901@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
