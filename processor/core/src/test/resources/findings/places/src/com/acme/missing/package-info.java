/** Errors. */
@ErrorCatalogue("errors/billing.yaml")   // ERROR CB401@17
package com.acme.missing;

import dev.casebook.ErrorCatalogue;
