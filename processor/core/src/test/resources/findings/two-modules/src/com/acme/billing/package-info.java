/** Errors. */
@ErrorCatalogue("./billing.yaml")   // WARNING CB407@17
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
