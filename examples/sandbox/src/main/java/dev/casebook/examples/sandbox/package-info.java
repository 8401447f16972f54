/** A sandbox: plays the WhatsApp Cloud API for errors, so that a client can be tried against every one of them. */
@NullMarked
package dev.casebook.examples.sandbox;

import org.jspecify.annotations.NullMarked;
