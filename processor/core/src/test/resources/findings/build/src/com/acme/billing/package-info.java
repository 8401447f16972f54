/** Errors. */
@ErrorCatalogue("billing.yaml")   // WARNING CB406@17 CB411@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
