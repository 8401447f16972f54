/**
 * The errors of Stripe as types. Nearly everything here is made from {@code stripe.yaml}; {@link
 * dev.casebook.stripe.Stripe} leads from an exception of stripe-java to them.
 */
@ErrorCatalogue("./stripe.yaml")
@NullMarked
package dev.casebook.stripe;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
