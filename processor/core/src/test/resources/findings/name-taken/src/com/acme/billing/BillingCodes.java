package com.acme.billing;

final class BillingCodes {}
