import card.CardException;

final class Texts {
    boolean turned(CardException e) {
        return "card_declined".equals(e.code()); // FINDS card_declined is CardCodes.CARD_DECLINED
    }

    boolean straight(CardException e) {
        String code = e.code();
        return code.equals("54"); // FINDS CardCodes.CARD_EXPIRED
    }

    boolean report(CardException e) {
        return e.report().code().equals("issuer_down"); // FINDS CardCodes.ISSUER_DOWN
    }

    void labels(CardException e) {
        switch (e.code()) {
            case "54": // FINDS CardCodes.CARD_EXPIRED
                System.out.println("expired");
                break;
            default:
        }
    }
}
