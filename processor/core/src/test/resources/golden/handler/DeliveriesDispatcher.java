package app;

import dev.casebook.generated.Generated;
import dev.casebook.generated.MethodsByName;
import java.io.IOException;
import java.lang.IllegalStateException;
import java.lang.Integer;
import java.lang.LinkageError;
import java.lang.NoClassDefFoundError;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;
import java.util.Optional;
import whatsapp.FlowBlockedException;
import whatsapp.FlowThrottledException;
import whatsapp.RateLimitHitException;
import whatsapp.ThrottlingException;
import whatsapp.UnreadableWhatsAppException;
import whatsapp.UnrecognizedWhatsAppException;
import whatsapp.WhatsAppException;

/**
 * Calls the methods of {@link app.Deliveries}.
 *
 * <table>
 * <caption>Where each WhatsAppException goes</caption>
 * <tr><th>error</th><th>method</th></tr>
 * <tr><td>RATE_LIMIT_HIT (130429)</td><td>quick(RateLimitHitException, Integer)</td></tr>
 * <tr><td>PAIR_LIMIT_HIT (131056)</td><td>slowDown(ThrottlingException, Integer)</td></tr>
 * <tr><td>UnrecognizedThrottlingException</td><td>slowDown(ThrottlingException, Integer)</td></tr>
 * <tr><td>FLOW_BLOCKED (132068)</td><td>stop(WhatsAppException, Integer)</td></tr>
 * <tr><td>FLOW_THROTTLED (132069)</td><td>nobody: it is thrown, since the "caller" &#60;waits&#62;</td></tr>
 * <tr><td>UnrecognizedWhatsAppException</td><td>unknown(UnrecognizedWhatsAppException, Integer)</td></tr>
 * <tr><td>UnreadableWhatsAppException</td><td>stop(WhatsAppException, Integer)</td></tr>
 * </table>
 */
@Generated("app.Deliveries")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public final class DeliveriesDispatcher {
    private static final int LEFT_OUT = -1;

    private static final int NEWER = -2;

    private final Deliveries handler;

    /**
     * A dispatcher that calls the methods of this handler.
     *
     * @param handler the handler
     */
    public DeliveriesDispatcher(Deliveries handler) {
        this.handler = Objects.requireNonNull(handler, "handler");
    }

    /**
     * Calls the method that handles this error: the one for its most specific type.
     *
     * @param error the error
     * @param message passed on to the method
     * @return what the method returns
     * @throws IOException if the method throws it
     */
    public String dispatch(WhatsAppException error, Integer message) throws IOException {
        int method = methodFor(Objects.requireNonNull(error, "error"));
        if (method == LEFT_OUT) {
            throw error;
        }
        if (method == NEWER) {
            WhatsAppException made = unrecognized(error);
            if (made == error) {
                throw newer(error);
            }
            return dispatch(made, message);
        }
        return call(method, error, message);
    }

    /**
     * Calls the method that handles this error; empty where there is none, and where it returns null.
     *
     * @param error the error
     * @param message passed on to the method
     * @return what the method returns, or empty
     * @throws IOException if the method throws it
     */
    public Optional<String> dispatchIfHandled(WhatsAppException error, Integer message) throws
            IOException {
        int method = methodFor(Objects.requireNonNull(error, "error"));
        if (method == NEWER) {
            WhatsAppException made = unrecognized(error);
            if (made == error) {
                return Optional.empty();
            }
            return dispatchIfHandled(made, message);
        }
        if (method < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(call(method, error, message));
    }

    private String call(int method, WhatsAppException error, Integer message) throws IOException {
        return switch (method) {
            case 0 -> handler.slowDown((ThrottlingException) error, message);
            case 1 -> handler.quick((RateLimitHitException) error, message);
            case 2 -> Deliveries.stop(error, message);
            case 3 -> handler.unknown((UnrecognizedWhatsAppException) error, message);
            default -> throw new IllegalStateException(Integer.toString(method));
        };
    }

    private static int methodFor(WhatsAppException error) {
        try {
            if (error instanceof RateLimitHitException) {
                return 1;
            }
            if (error instanceof FlowBlockedException) {
                return 2;
            }
            if (error instanceof FlowThrottledException) {
                return LEFT_OUT;
            }
            if (error instanceof ThrottlingException) {
                return 0;
            }
            if (error instanceof UnreadableWhatsAppException) {
                return 2;
            }
            if (error instanceof UnrecognizedWhatsAppException) {
                return 3;
            }
            return NEWER;
        } catch (NoClassDefFoundError removed) {
            return ByName.METHODS.find(error);
        }
    }

    /**
     * Makes an error that this class knows of one whose type is newer; the same error if it cannot.
     */
    private static WhatsAppException unrecognized(WhatsAppException error) {
        try {
            WhatsAppException made = UnrecognizedWhatsAppException.create(error.report());
            made.addSuppressed(error);
            if (methodFor(made) >= 0) {
                return made;
            }
        } catch (LinkageError removed) {
            // this type no longer exists
        }
        return error;
    }

    private static IllegalStateException newer(WhatsAppException error) {
        return new IllegalStateException("DeliveriesDispatcher was generated for WhatsAppException of revision 2026-10 and does not know " + error.getClass().getName() + " of revision " + WhatsAppException.revision(), error);
    }

    private static final class ByName {
        private static final MethodsByName METHODS = MethodsByName.of("1 whatsapp.RateLimitHitException\n"
                + "2 whatsapp.FlowBlockedException\n"
                + "-1 whatsapp.FlowThrottledException\n"
                + "0 whatsapp.ThrottlingException\n"
                + "2 whatsapp.UnreadableWhatsAppException\n"
                + "3 whatsapp.UnrecognizedWhatsAppException\n");
    }
}
