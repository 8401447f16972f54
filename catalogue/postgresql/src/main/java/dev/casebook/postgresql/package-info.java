/**
 * The SQLSTATE codes of PostgreSQL as types. Nearly everything here is made from {@code postgresql.yaml}; {@link
 * dev.casebook.postgresql.PostgreSql} leads from a {@link java.sql.SQLException} to them.
 */
@ErrorCatalogue("./postgresql.yaml")
@NullMarked
package dev.casebook.postgresql;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
