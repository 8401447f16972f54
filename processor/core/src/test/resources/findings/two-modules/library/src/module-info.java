/** Texts alone. */
module com.acme.texts {}
