package app;

import billing.*;

final class Catch {
    static String run(BillingException error) {
        try {
            throw error;
        } catch (CardDeclinedException e) {
            return "declined";
        } catch (PaymentException e) {
            return "payment";
        } catch (ThrottlingException e) {
            return "throttling";
        } catch (AccountException e) {
            return "account";
        } catch (BillingException e) {
            return "root";
        }
    }
}
