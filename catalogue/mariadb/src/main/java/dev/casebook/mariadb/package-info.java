/**
 * The errors of MariaDB as types. Nearly everything here is made from {@code mariadb.yaml} and its table; {@link
 * dev.casebook.mariadb.MariaDb} leads from what JDBC throws to them.
 */
@ErrorCatalogue("./mariadb.yaml")
@NullMarked
package dev.casebook.mariadb;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
