package com.acme.billing

import dev.casebook.ErrorCatalogue

@ErrorCatalogue("billing.yaml")
private object Catalogue
