package com.acme.billing;

/** What a published jar has of this package. */
public abstract class BillingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BillingException() {}
}
