package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What single statements raise on a real server. */
@Tag("full")
@Tag("once")
class StatementErrorsTest {
    @BeforeAll
    static void tables() throws Exception {
        DatabaseServer.running()
                .execute(
                        "create schema shop",
                        "create table shop.customer (id int primary key, email text not null constraint one_email unique)",
                        "create table shop.purchase (id int primary key, customer int references shop.customer,"
                                + " amount numeric(4) constraint positive check (amount > 0), code varchar(3),"
                                + " during int4range, constraint no_overlap exclude using gist (during with &&))",
                        "create view shop.cheap as select * from shop.purchase where amount < 10 with check option",
                        "insert into shop.customer values (1, 'ann@example.com')",
                        "insert into shop.purchase values (1, 1, 5, 'abc', '[1,5)')");
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("insert into shop.customer values (1, 'b')", UniqueViolationException.class),
                Arguments.of("insert into shop.purchase values (2, 99, 1)", ForeignKeyViolationException.class),
                Arguments.of("delete from shop.customer", ForeignKeyViolationException.class),
                Arguments.of("insert into shop.purchase values (2, 1, -1)", CheckViolationException.class),
                Arguments.of("insert into shop.customer values (2, null)", NotNullViolationException.class),
                Arguments.of(
                        "insert into shop.purchase values (2, 1, 1, '', '[4,9)')", ExclusionViolationException.class),
                Arguments.of("insert into shop.cheap values (2, 1, 20)", WithCheckOptionViolationException.class),
                Arguments.of(
                        "insert into shop.purchase (id, code) values (2, 'abcd')",
                        StringDataRightTruncationException.class),
                Arguments.of(
                        "insert into shop.purchase (id, amount) values (2, 99999)",
                        NumericValueOutOfRangeException.class),
                Arguments.of("select 1 / 0", DivisionByZeroException.class),
                Arguments.of("select 'abc'::int", InvalidTextRepresentationException.class),
                Arguments.of("select '2026-02-31'::date", DatetimeFieldOverflowException.class),
                Arguments.of("select 'soon'::date", InvalidDatetimeFormatException.class),
                Arguments.of("select '{'::json", InvalidTextRepresentationException.class),
                Arguments.of("select 'a' ~ '('", InvalidRegularExpressionException.class),
                Arguments.of("select ln(0)", InvalidArgumentForLogarithmException.class),
                Arguments.of(
                        "select (select id from (values (1), (2)) as two(id))", CardinalityViolationException.class),
                Arguments.of("selec 1", SyntaxException.class),
                Arguments.of("select * from shop.nothing", UndefinedTableException.class),
                Arguments.of("select nothing from shop.customer", UndefinedColumnException.class),
                Arguments.of("select nothing(1)", UndefinedFunctionException.class),
                Arguments.of("select 1::nothing", UndefinedObjectException.class),
                Arguments.of("create table nowhere.t ()", InvalidSchemaNameException.class),
                Arguments.of("create table shop.customer ()", DuplicateTableException.class),
                Arguments.of("create schema shop", DuplicateSchemaException.class),
                Arguments.of("drop table shop.customer", DependentObjectsStillExistException.class),
                Arguments.of("select id, count(*) from shop.customer", GroupingException.class),
                Arguments.of("select 1 union select 'a'::text", DatatypeMismatchException.class),
                Arguments.of("set nothing.at = 1; set work_mem = 'much'", InvalidParameterValueException.class),
                Arguments.of("set port = 1", CantChangeRuntimeParamException.class),
                Arguments.of("execute nothing", InvalidSqlStatementNameException.class),
                Arguments.of("fetch nothing", InvalidCursorNameException.class),
                Arguments.of("create table pg_catalog.t ()", InsufficientPrivilegeException.class),
                Arguments.of("grant shop_nobody to postgres", UndefinedObjectException.class),
                Arguments.of("savepoint a", NoActiveSqlTransactionException.class));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void returnsTypeOfEachError(String sql, Class<? extends PostgreSqlException> type) throws Exception {
        PostgreSqlException thrown = Provoked.as(type, Provoked.by(sql));
        assertEquals(thrown.code(), thrown.error().orElseThrow().codes().get(0).toString());
    }

    @Test
    void keepsFieldsOfServer() throws Exception {
        PostgreSqlException thrown = Provoked.by("insert into shop.customer values (2, 'ann@example.com')");
        assertEquals(Optional.of("shop"), ServerField.SCHEMA.of(thrown));
        assertEquals(Optional.of("customer"), ServerField.TABLE.of(thrown));
        assertEquals(Optional.of("one_email"), ServerField.CONSTRAINT.of(thrown));
        assertEquals(Optional.empty(), ServerField.POSITION.of(thrown));
        assertEquals("23505", thrown.code());
    }

    @Test
    void valuesOfRowsAreInTheReportAndNotInTheMessage() throws Exception {
        PostgreSqlException thrown = Provoked.by("insert into shop.customer values (2, 'ann@example.com')");
        assertEquals(
                Optional.of("Key (email)=(ann@example.com) already exists."),
                thrown.report().details());
        assertEquals("23505 Unique violation", thrown.getMessage());
        assertTrue(!thrown.toString().contains("ann")
                && !thrown.report().toString().contains("ann"));
        assertEquals(null, thrown.getCause());
    }

    @Test
    void keepsColumnAndPosition() throws Exception {
        PostgreSqlException missing = Provoked.by("insert into shop.customer values (2, null)");
        assertEquals(Optional.of("email"), ServerField.COLUMN.of(missing));
        PostgreSqlException wrong = Provoked.by("select 1 +* from shop.customer where");
        assertTrue(ServerField.POSITION.of(wrong).isPresent());
        PostgreSqlException hinted = Provoked.by("select emial from shop.customer");
        assertEquals(Optional.of("8"), ServerField.POSITION.of(hinted));
        assertTrue(ServerField.HINT.of(hinted).orElseThrow().contains("email"));
    }

    @Test
    void catchesClassAsCategory() throws Exception {
        PostgreSqlException thrown = Provoked.by("select 1 / 0");
        assertInstanceOf(DataCategoryException.class, thrown);
        assertInstanceOf(WrongDataException.class, thrown);
        assertEquals(
                PostgreSqlCategory.DATA_EXCEPTION, thrown.error().orElseThrow().category());
        assertEquals(
                Optional.of(PostgreSqlCategory.WRONG_DATA),
                thrown.error().orElseThrow().category().parent());
    }

    @Test
    void omitsMissingFields() throws Exception {
        Map<String, String> fields = Provoked.by("select 1 / 0").report().fields();
        assertEquals(Map.of("severity", "ERROR"), fields);
    }
}
