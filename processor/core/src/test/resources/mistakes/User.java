package user;

import billing.BillingCategory;
import billing.BillingCodes;
import billing.BillingError;
import billing.BillingErrors;
import billing.BillingException;
import billing.BillingHandler;
import billing.CardDeclinedException;
import billing.CardStolenException;
import billing.OrderUnknownException;
import billing.PayError;
import billing.PaymentException;
import billing.QuotaUsedUpException;
import billing.RateLimitHitException;
import billing.RefundException;
import billing.RefundRefusedException;
import billing.ServiceDownException;
import billing.ServiceException;
import billing.TakeBackError;
import billing.ThrottlingException;
import billing.TooOldException;
import billing.UnreadableBillingException;
import billing.UnrecognizedBillingException;
import billing.UnrecognizedThrottlingException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@SuppressWarnings("deprecation")
final class User {
    static String decide(BillingException error) {
        return error.accept(new BillingHandler<String>() {
            @Override
            public String onService(ServiceException error) {
                return BillingError.SERVICE_DOWN.title() + BillingCodes.RATE_LIMIT_HIT;
            }

            @Override
            public String onPayment(PaymentException error) {
                return BillingCategory.PAYMENT.title();
            }

            @Override
            public String onRefund(RefundException error) {
                return "";
            }

            @Override
            public String onUnrecognized(UnrecognizedBillingException error) {
                return "";
            }

            @Override
            public String onUnreadable(UnreadableBillingException error) {
                return "";
            }

            @Override
            public String onThrottling(ThrottlingException error) {
                return "";
            }
        });
    }

    static boolean is(BillingException error) {
        return error instanceof CardDeclinedException
                || error instanceof CardStolenException
                || error instanceof OrderUnknownException
                || error instanceof QuotaUsedUpException
                || error instanceof RateLimitHitException
                || error instanceof RefundRefusedException
                || error instanceof ServiceDownException
                || error instanceof TooOldException
                || error instanceof UnrecognizedThrottlingException;
    }

    static void operations(BillingException error) {
        PayError.from(error);
        TakeBackError.from(error);
        BillingErrors.of(3);
        throw BillingError.ORDER_UNKNOWN.exception();
    }

    @ErrorHandler(BillingException.class)
    static final class Decisions {
        @Handles
        void all(ServiceException error) {}
    }

    static void handle(BillingException error) {
        new User_DecisionsDispatcher(new Decisions()).dispatch(error);
    }
}
