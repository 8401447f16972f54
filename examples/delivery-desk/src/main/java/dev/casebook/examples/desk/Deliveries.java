package dev.casebook.examples.desk;

import dev.casebook.Advice;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.whatsapp.AccountException;
import dev.casebook.whatsapp.AuthorizationException;
import dev.casebook.whatsapp.BlockListException;
import dev.casebook.whatsapp.CallingException;
import dev.casebook.whatsapp.DeliveryException;
import dev.casebook.whatsapp.FlowException;
import dev.casebook.whatsapp.GroupException;
import dev.casebook.whatsapp.IntegrityException;
import dev.casebook.whatsapp.MediaException;
import dev.casebook.whatsapp.ReengagementRequiredException;
import dev.casebook.whatsapp.RegistrationException;
import dev.casebook.whatsapp.RequestException;
import dev.casebook.whatsapp.ServerFailureException;
import dev.casebook.whatsapp.TemplateException;
import dev.casebook.whatsapp.ThrottlingException;
import dev.casebook.whatsapp.UnreadableWhatsAppException;
import dev.casebook.whatsapp.UnrecognizedWhatsAppException;
import dev.casebook.whatsapp.WhatsAppException;

/** What becomes of a message: one method for each category, finer ones where they matter. The compiler checks it. */
@ErrorHandler(WhatsAppException.class)
final class Deliveries {
    private final Retries retries;

    Deliveries(Retries retries) {
        this.retries = retries;
    }

    @Handles({ThrottlingException.class, ServerFailureException.class})
    Decision tryAgain(WhatsAppException error, Delivery delivery) {
        return retries.follow(error, delivery, Decision.hold(words(error.advice())));
    }

    @Handles({
        AuthorizationException.class,
        IntegrityException.class,
        AccountException.class,
        RegistrationException.class
    })
    Decision stop(WhatsAppException error, Delivery delivery) {
        return retries.follow(error, delivery, Decision.tellSupport("first " + words(error.advice())));
    }

    @Handles
    Decision reEngage(ReengagementRequiredException error, Delivery delivery) {
        return Decision.fix("send a template instead");
    }

    @Handles
    Decision giveUp(DeliveryException error, Delivery delivery) {
        return retries.follow(error, delivery, Decision.drop(words(error.advice())));
    }

    @Handles({RequestException.class, MediaException.class, TemplateException.class, FlowException.class})
    Decision repair(WhatsAppException error, Delivery delivery) {
        return retries.follow(error, delivery, Decision.fix(words(error.advice())));
    }

    @Handles({CallingException.class, GroupException.class, BlockListException.class})
    Decision notOurs(WhatsAppException error, Delivery delivery) {
        return retries.follow(error, delivery, Decision.drop("this desk sends messages only"));
    }

    /** Nobody knows whether the message was sent all the same. */
    @Handles({UnrecognizedWhatsAppException.class, UnreadableWhatsAppException.class})
    Decision await(WhatsAppException error, Delivery delivery) {
        return new Decision.Await();
    }

    private static String words(Advice advice) {
        return switch (advice.kind()) {
            case RETRY_AFTER, RETRY_WITH_BACKOFF -> "wait";
            case RETRY_WHEN_RESOLVED -> "wait until its cause is gone";
            case FIX_REQUEST -> "change the request";
            case RENEW_CREDENTIALS -> "renew the token";
            case ASK_USER -> "the recipient has to act";
            case CHANGE_ACCOUNT -> "change the account";
            case CONTACT_VENDOR -> "ask Meta";
            case GIVE_UP -> "nothing helps";
            case DO_NOTHING -> "nothing to do";
        };
    }
}
