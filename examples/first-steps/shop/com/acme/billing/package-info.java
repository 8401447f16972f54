@ErrorCatalogue("billing.yaml")
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
