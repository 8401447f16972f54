/** Errors. */
@ErrorCatalogue("billing.yaml")   // ERROR CB263@17 CB520@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
