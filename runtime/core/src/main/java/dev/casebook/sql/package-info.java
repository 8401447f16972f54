/** From what JDBC throws to reports, for catalogues of databases. Only this package needs the module {@code java.sql}. */
@CheckReturnValue
@NullMarked
package dev.casebook.sql;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
