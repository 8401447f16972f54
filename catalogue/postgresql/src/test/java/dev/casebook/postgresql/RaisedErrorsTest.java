package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.casebook.Outcome;
import dev.casebook.Unrecognized;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What PL/pgSQL code raises on a real server. */
@Tag("full")
@Tag("once")
class RaisedErrorsTest {
    @Test
    void readsErrorWithoutCode() throws Exception {
        PostgreSqlException thrown = Provoked.by(code("raise 'no stock left'"));
        Provoked.as(RaiseException.class, thrown);
        assertEquals(Optional.of("no stock left"), thrown.report().message());
    }

    @Test
    void readsListedCodeWithOwnFields() throws Exception {
        PostgreSqlException thrown = Provoked.by(
                code("raise 'taken' using errcode = 'unique_violation', constraint = 'seats', table = 'hall'"));
        Provoked.as(UniqueViolationException.class, thrown);
        assertEquals(Optional.of("seats"), ServerField.CONSTRAINT.of(thrown));
        assertEquals(Optional.of("hall"), ServerField.TABLE.of(thrown));
    }

    @Test
    void readsUnlistedCodeOfListedClass() throws Exception {
        PostgreSqlException thrown = Provoked.by(code("raise 'odd' using errcode = '23X01'"));
        Provoked.as(UnrecognizedIntegrityConstraintViolationCategoryException.class, thrown);
        assertInstanceOf(IntegrityConstraintViolationCategoryException.class, thrown);
        assertEquals("23X01", thrown.code());
        assertEquals(Optional.empty(), thrown.error());
    }

    @Test
    void readsUnlistedCodeOfUnlistedClass() throws Exception {
        PostgreSqlException thrown = Provoked.by(code("raise 'odd' using errcode = 'ZZ123'"));
        Provoked.as(UnrecognizedPostgreSqlException.class, thrown);
        assertInstanceOf(Unrecognized.class, thrown);
        assertEquals("ZZ123", thrown.code());
        assertEquals(Outcome.UNKNOWN, thrown.outcome());
    }

    @Test
    void conditionsOfPlpgsql() throws Exception {
        Provoked.as(
                NoDataFoundException.class,
                Provoked.by("do 'declare x int; begin select 1 into strict x where false; end'"));
        Provoked.as(
                TooManyRowsException.class,
                Provoked.by("do 'declare x int; begin select 1 into strict x union select 2; end'"));
        Provoked.as(AssertFailureException.class, Provoked.by(code("assert 1 = 2")));
        Provoked.as(CaseNotFoundException.class, Provoked.by(code("case 1 when 2 then null; end case")));
    }

    @Test
    void readsWarning() throws Exception {
        try (Connection connection = DatabaseServer.running().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(code("raise warning 'slow'"));
            SQLException warning = statement.getWarnings();
            assertNotNull(warning);
            PostgreSqlException thrown = PostgreSql.from(warning);
            Provoked.as(WarningException.class, thrown);
            assertInstanceOf(NoticeException.class, thrown);
            assertEquals(Optional.of("WARNING"), ServerField.SEVERITY.of(thrown));
        }
    }

    private static String code(String statement) {
        return "do $$ begin " + statement + "; end $$";
    }
}
