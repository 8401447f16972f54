/** Errors. */
@ErrorCatalogue(
        value = "billing.yaml",   // ERROR CB422@17
        baseClass = AcmeException.class)   // ERROR CB421@34 CB421@34
package com.acme.billing;

import com.acme.AcmeException;
import dev.casebook.ErrorCatalogue;
