@ErrorCatalogue("./messaging.yaml")
package com.acme.messaging;

import dev.casebook.ErrorCatalogue;
