package com.acme.shop;

import com.google.auto.factory.AutoFactory;

/** Gets a factory from a processor that depends on com.squareup's JavaPoet and on Guava. */
@AutoFactory
final class Receipt {
    private final String text;

    Receipt(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
