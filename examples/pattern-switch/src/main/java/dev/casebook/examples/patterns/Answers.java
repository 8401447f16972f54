package dev.casebook.examples.patterns;

import dev.casebook.whatsapp.AccountException;
import dev.casebook.whatsapp.AuthorizationException;
import dev.casebook.whatsapp.BlockListException;
import dev.casebook.whatsapp.CallingException;
import dev.casebook.whatsapp.DeliveryException;
import dev.casebook.whatsapp.FlowException;
import dev.casebook.whatsapp.GroupException;
import dev.casebook.whatsapp.IntegrityException;
import dev.casebook.whatsapp.MediaException;
import dev.casebook.whatsapp.RateLimitHitException;
import dev.casebook.whatsapp.RegistrationException;
import dev.casebook.whatsapp.RequestException;
import dev.casebook.whatsapp.ServerFailureException;
import dev.casebook.whatsapp.TemplateException;
import dev.casebook.whatsapp.ThrottlingException;
import dev.casebook.whatsapp.UnreadableWhatsAppException;
import dev.casebook.whatsapp.UnrecognizedWhatsAppException;
import dev.casebook.whatsapp.WhatsAppException;
import java.util.function.Supplier;

/** Says what is to be done about each error of WhatsApp. */
public final class Answers {
    /** Complete without {@code default}: a category that the catalogue gains is an error here. */
    public static String answer(WhatsAppException error) {
        return switch (error) {
            case RateLimitHitException e -> "slower, " + e.advice();
            case ThrottlingException e when e.code() < 1000 -> "the whole app is too fast";
            case ThrottlingException e -> "later, " + e.advice();
            case ServerFailureException e -> "later, " + e.advice();
            case RequestException e -> "correct the request";
            case MediaException e -> "send other media";
            case TemplateException e -> "correct the template";
            case FlowException e -> "correct the flow";
            case DeliveryException e -> "the recipient cannot be reached";
            case GroupException e -> "look at the group";
            case BlockListException e -> "look at the list of blocked users";
            case CallingException e -> "call another way";
            case AuthorizationException e -> "get a new token";
            case IntegrityException e -> "stop, and read the policies";
            case RegistrationException e -> "register the number again";
            case AccountException e -> "look at the account";
            case UnrecognizedWhatsAppException e -> "read about " + e.code();
            case UnreadableWhatsAppException e -> "unreadable: " + e.body().reason();
        };
    }

    /** A category is caught like every exception, here with one more try. */
    public static <T> T twice(Supplier<T> call) {
        try {
            return call.get();
        } catch (ThrottlingException | ServerFailureException temporary) {
            return call.get();
        }
    }

    private Answers() {}
}
