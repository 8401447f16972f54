package dev.casebook.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.testing.PageExamples;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page. */
class GrpcExamplesTest {
    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 2, "grpc.md");
    }

    private static String order(Supplier<String> stub) {
        return stub.get();
    }

    private static String call(Supplier<String> stub) {
        try {
            return order(stub);
        } catch (StatusRuntimeException thrown) {
            throw Grpc.from(thrown);
        }
    }

    private static String typedOrder(Supplier<String> stub) {
        return call(stub);
    }

    private static String handled(Supplier<String> stub) {
        try {
            return typedOrder(stub);
        } catch (UnavailableException down) {
            return "check whether it was done, then retry: " + down.advice();
        } catch (BusyException busy) {
            return "retry later: " + busy.advice();
        } catch (RequestException wrong) {
            return "mark the fields " + GrpcField.violations(wrong).keySet();
        }
    }

    private static String handled(Status status) {
        return handled(() -> {
            throw status.asRuntimeException();
        });
    }

    @Test
    void runsExamples() {
        assertTrue(handled(Status.UNAVAILABLE).startsWith("check whether it was done"));
        assertTrue(handled(Status.RESOURCE_EXHAUSTED).startsWith("retry later"));
        assertEquals("mark the fields []", handled(Status.INVALID_ARGUMENT));
        assertThrows(NotFoundException.class, () -> handled(Status.NOT_FOUND));
        assertEquals("done", handled(() -> "done"));
        ErrorReport report = Grpc.report(Status.ABORTED, null);
        assertEquals(10, report.intCode().orElseThrow());
    }

    /** The line of the interceptor's Javadoc. */
    @Test
    void interceptsAChannel() throws IOException {
        try (EchoServer server = EchoServer.inProcess(Status.ABORTED.asRuntimeException())) {
            Channel typed = ClientInterceptors.intercept(server.channel(), new GrpcInterceptor());
            StatusRuntimeException thrown =
                    assertThrows(StatusRuntimeException.class, () -> EchoServer.call(typed, ""));
            assertTrue(thrown.getCause() instanceof AbortedException);
        }
    }
}
