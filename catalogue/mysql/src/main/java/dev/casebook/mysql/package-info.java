/**
 * The errors of MySQL as types. Nearly everything here is made from {@code mysql.yaml} and its table; {@link
 * dev.casebook.mysql.MySql} leads from what JDBC throws to them.
 */
@ErrorCatalogue("./mysql.yaml")
@NullMarked
package dev.casebook.mysql;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
