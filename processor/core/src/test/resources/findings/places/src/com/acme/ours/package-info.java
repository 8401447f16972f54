/** Errors. */
@ErrorCatalogue("ours.yaml")   // ERROR CB412@17
package com.acme.ours;

import dev.casebook.ErrorCatalogue;
