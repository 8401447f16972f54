package dev.casebook.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.casebook.http.NotFoundException;
import dev.casebook.http.TooManyRequestsException;
import dev.casebook.http.UnrecognizedHttpException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Exceptions that Mockito makes without their constructor print and are retried like others. */
class MockedErrorsTest {
    private final FakeTime time = new FakeTime();

    @Test
    void retriesThrownTypeByTheAdviceOfItsEntry() {
        Supplier<String> client = supplier();
        when(client.get()).thenThrow(TooManyRequestsException.class).thenReturn("done");

        assertEquals("done", Retries.call(client::get, time.options()));
        assertEquals(1, time.waits().size());
    }

    @Test
    void printsThrownTypes() {
        Supplier<String> client = supplier();
        when(client.get()).thenThrow(NotFoundException.class).thenThrow(UnrecognizedHttpException.class);

        assertTrue(thrownBy(client).toString().contains("Not Found"));
        assertTrue(thrownBy(client).getMessage().contains("Error without a report"));
    }

    @Test
    void doesNotRetryMockOfException() {
        TooManyRequestsException mocked = mock(TooManyRequestsException.class);
        Callable<String> call = () -> {
            throw mocked;
        };

        assertThrows(TooManyRequestsException.class, () -> Retries.call(call::call, time.options()));
        assertEquals(List.of(), time.waits());
    }

    private RuntimeException thrownBy(Supplier<String> client) {
        return assertThrows(RuntimeException.class, () -> Retries.call(client::get, time.options()));
    }

    @SuppressWarnings("unchecked")
    private static Supplier<String> supplier() {
        return mock(Supplier.class);
    }
}
