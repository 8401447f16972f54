/** Errors. */
@ErrorCatalogue("billing.yaml")   // ERROR CB405@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
