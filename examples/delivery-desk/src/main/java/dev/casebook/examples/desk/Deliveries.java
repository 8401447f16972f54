package dev.casebook.examples.desk;

import dev.casebook.Advice;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.Outcome;
import dev.casebook.whatsapp.AccountException;
import dev.casebook.whatsapp.AuthorizationException;
import dev.casebook.whatsapp.BlockListException;
import dev.casebook.whatsapp.CallingException;
import dev.casebook.whatsapp.DeliveryException;
import dev.casebook.whatsapp.FlowException;
import dev.casebook.whatsapp.GroupException;
import dev.casebook.whatsapp.IntegrityException;
import dev.casebook.whatsapp.MediaException;
import dev.casebook.whatsapp.PairRateLimitHitException;
import dev.casebook.whatsapp.ReengagementRequiredException;
import dev.casebook.whatsapp.RegistrationException;
import dev.casebook.whatsapp.RequestException;
import dev.casebook.whatsapp.ServerFailureException;
import dev.casebook.whatsapp.TemplateException;
import dev.casebook.whatsapp.ThrottlingException;
import dev.casebook.whatsapp.UnreadableWhatsAppException;
import dev.casebook.whatsapp.UnrecognizedWhatsAppException;
import dev.casebook.whatsapp.WhatsAppException;
import java.time.Duration;

/** What becomes of a message: one method for each category, finer ones where they matter. The compiler checks it. */
@ErrorHandler(WhatsAppException.class)
final class Deliveries {
    @Handles
    Decision slowDown(ThrottlingException error, String file) {
        return again(error);
    }

    @Handles
    Decision slowDownForOne(PairRateLimitHitException error, String file) {
        return Decision.hold("this recipient only; others are not affected");
    }

    @Handles
    Decision tryAgain(ServerFailureException error, String file) {
        return error.outcome() == Outcome.UNKNOWN
                ? Decision.hold("it may have been sent: wait for its status")
                : again(error);
    }

    @Handles({
        AuthorizationException.class,
        IntegrityException.class,
        AccountException.class,
        RegistrationException.class
    })
    Decision stop(WhatsAppException error, String file) {
        return Decision.tellSupport("nothing can be sent before " + words(error.advice()));
    }

    @Handles
    Decision reEngage(ReengagementRequiredException error, String file) {
        return Decision.fix("send a template instead");
    }

    @Handles
    Decision giveUp(DeliveryException error, String file) {
        return Decision.drop(words(error.advice()));
    }

    @Handles({RequestException.class, MediaException.class, TemplateException.class, FlowException.class})
    Decision repair(WhatsAppException error, String file) {
        return Decision.fix(words(error.advice()));
    }

    @Handles({CallingException.class, GroupException.class, BlockListException.class})
    Decision notOurs(WhatsAppException error, String file) {
        return Decision.drop("this desk sends messages only");
    }

    @Handles
    Decision unknown(UnrecognizedWhatsAppException error, String file) {
        return Decision.tellSupport("nobody knows code " + error.code());
    }

    @Handles
    Decision unreadable(UnreadableWhatsAppException error, String file) {
        return Decision.hold(error.body().reason().description());
    }

    private static Decision again(WhatsAppException error) {
        Advice advice = error.advice();
        if (advice instanceof Advice.RetryAfter after) {
            return Decision.sendAgain(after.delay());
        }
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return Decision.sendAgain(backoff.firstDelay());
        }
        return advice instanceof Advice.RetryWhenResolved resolved
                ? Decision.hold("watch " + resolved.watch())
                : Decision.sendAgain(Duration.ofMinutes(1));
    }

    private static String words(Advice advice) {
        return switch (advice.kind()) {
            case RETRY_AFTER, RETRY_WITH_BACKOFF -> "a later attempt";
            case RETRY_WHEN_RESOLVED -> "its cause is gone";
            case FIX_REQUEST -> "the request is changed";
            case RENEW_CREDENTIALS -> "the token is renewed";
            case ASK_USER -> "the recipient acts";
            case CHANGE_ACCOUNT -> "the account is changed";
            case CONTACT_VENDOR -> "Meta helps";
            case GIVE_UP -> "nothing helps";
            case DO_NOTHING -> "nothing to do";
        };
    }
}
