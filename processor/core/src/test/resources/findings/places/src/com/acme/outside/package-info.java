/** Errors. */
@ErrorCatalogue("../billing.yaml")   // ERROR CB402@17
package com.acme.outside;

import dev.casebook.ErrorCatalogue;
