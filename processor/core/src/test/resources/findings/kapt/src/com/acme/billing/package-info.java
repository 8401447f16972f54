/** Errors. */
@ErrorCatalogue("billing.yaml")   // WARNING CB408@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
