@ErrorCatalogue("errors/billing.yaml")
package com.acme.billing;

import dev.casebook.ErrorCatalogue;
