/** The errors of the WhatsApp Business Platform: exceptions, handlers, constants and a decoder. */
@ErrorCatalogue("./whatsapp.yaml")
package dev.casebook.whatsapp;

import dev.casebook.ErrorCatalogue;
