/** The catalogue, in a folder that is no package. */
module com.acme.texts {}
