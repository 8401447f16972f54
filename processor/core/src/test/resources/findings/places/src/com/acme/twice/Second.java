package com.acme.twice;

import dev.casebook.ErrorCatalogue;

@ErrorCatalogue("billing.yaml")   // ERROR CB403@17
interface Second {}
