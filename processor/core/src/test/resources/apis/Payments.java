package shop;

import api.CardException;
import api.InsufficientFundsException;
import api.LimitException;
import api.RequestException;
import api.ServerException;
import api.StripeErrors;
import api.StripeException;
import api.UnreadableStripeException;
import api.UnrecognizedStripeException;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(StripeException.class)
public final class Payments {
    public static String decide(String code) {
        return new PaymentsDispatcher(new Payments()).dispatch(StripeErrors.of(code));
    }

    @Handles
    String card(CardException declined) {
        return "ask for another card";
    }

    @Handles
    String funds(InsufficientFundsException declined) {
        return "ask again on payday";
    }

    @Handles({LimitException.class, ServerException.class})
    String repeat(StripeException error) {
        return "repeat";
    }

    @Handles({RequestException.class, UnrecognizedStripeException.class, UnreadableStripeException.class})
    String report(StripeException error) {
        return "report";
    }
}
