package dev.casebook.examples.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** The ways in which an error or a fault reaches a client; the two digits after 155 in a number choose one. */
enum Scenario {
    REPLY("00", "error reply", Course.REJECT, "reply"),
    REPLY_WITH_SUBCODE("01", "error reply with a subcode", Course.REJECT, "subcode"),
    REPLY_WITH_DATA_AS_TEXT("02", "error reply whose data is a text that holds JSON", Course.REJECT, "data-as-text"),
    REPLY_BY_RESELLER("03", "error reply inside a reseller's own", Course.REJECT, "wrapped"),
    REPLY_AS_LIST("04", "list of errors, the code as a text", Course.REJECT, "list"),
    REPLY_IN_BATCH("05", "error inside a batch, as a text that holds JSON", Course.REJECT, "batch"),
    REPLY_ON_PREMISES("06", "reply of the on-premises API", Course.REJECT, "on-premises"),
    REPLY_WITH_STATUS_200("07", "error reply with status 200", Course.REJECT_AS_SUCCESS, "reply"),
    REPLY_WITH_RETRY_AFTER("08", "error reply with Retry-After", Course.REJECT_WITH_RETRY_AFTER, "reply"),
    REPLY_WITH_USAGE("09", "error reply with minutes to wait in a usage header", Course.REJECT_WITH_USAGE, "reply"),
    REPLY_ONCE("10", "error reply to the first attempt, then accepted", Course.REJECT_ONCE, "reply"),
    REPLY_TWICE("11", "error reply to two attempts, then accepted", Course.REJECT_TWICE, "reply"),
    REPLY_BUT_SENT("12", "error reply although the message is sent", Course.REJECT_AND_SEND, "reply"),
    REPLY_ABOUT_ITEM("13", "success with an error about one item", Course.REJECT_AS_SUCCESS, "item"),
    REPLY_ABOUT_BLOCKED_USER(
            "14", "user that is not blocked, its errors as one object", Course.REJECT_AS_SUCCESS, "block"),
    REPLY_ABOUT_JOIN_REQUEST("15", "join request that is not approved", Course.REJECT_AS_SUCCESS, "join-requests"),
    REPLY_ABOUT_PARTICIPANT("16", "participant that is not added", Course.REJECT_AS_SUCCESS, "participants"),
    REPLY_ABOUT_FLOW("17", "flow that is not migrated", Course.REJECT_AS_SUCCESS, "flows"),
    REPLY_ABOUT_PART_OF_BATCH("18", "batch of two, of which one failed", Course.REJECT_AS_SUCCESS, "batch-item"),
    REPLY_ABOUT_ITEM_OF_LIST("19", "health status in a list", Course.REJECT_AS_SUCCESS, "health-list"),

    STATUS("20", "accepted, failed status later", Course.FAIL_LATER, "failed"),
    STATUS_BEFORE_V16("21", "accepted, failed status of the old form later", Course.FAIL_LATER, "failed-before-v16"),
    STATUS_ON_PREMISES("22", "accepted, callback of the on-premises API", Course.FAIL_LATER, "on-premises-callback"),
    STATUS_TWICE("23", "accepted, the same failed status twice", Course.FAIL_LATER_TWICE, "failed"),
    STATUS_ONCE("24", "accepted, failed status for the first attempt only", Course.FAIL_LATER_ONCE, "failed"),
    WEBHOOK_ACCOUNT("25", "delivered, and an error of the account", Course.DELIVER_AND_POST, "account"),
    WEBHOOK_INBOUND("26", "delivered, and a message that cannot be received", Course.DELIVER_AND_POST, "inbound"),
    WEBHOOK_CALL("27", "delivered, and a call that failed", Course.DELIVER_AND_POST, "call"),
    WEBHOOK_HISTORY("28", "delivered, and a history that is not shared", Course.DELIVER_AND_POST, "history"),
    WEBHOOK_GROUP("29", "delivered, and a group that cannot be changed", Course.DELIVER_AND_POST, "group"),
    WEBHOOK_PARTICIPANT(
            "40", "delivered, and a participant that is not added", Course.DELIVER_AND_POST, "group-participants"),
    WEBHOOK_OBJECT(
            "41", "delivered, and an error as an object and not in a list", Course.DELIVER_AND_POST, "account-object"),
    STATUS_TO_USER_ID("42", "accepted, failed status to a user ID later", Course.FAIL_LATER, "failed-to-user"),

    HTML("30", "HTML page with status 503", Course.HTML, ""),
    EMPTY("31", "empty body with status 502", Course.EMPTY, ""),
    CUT_OFF("32", "error reply that ends in the middle", Course.CUT_OFF, "reply"),
    BREAKS("33", "sent, and the connection breaks within the answer", Course.BREAK, "accepted"),
    SLOW("34", "sent, and the answer comes very slowly", Course.SLOW, "accepted"),
    CLOSED("35", "connection closed without an answer", Course.CLOSE, ""),
    CLOSED_BUT_SENT("36", "sent, and the connection closed without an answer", Course.SEND_AND_CLOSE, "");

    /** What happens to the message and to its answer. */
    enum Course {
        REJECT,
        REJECT_AS_SUCCESS,
        REJECT_WITH_RETRY_AFTER,
        REJECT_WITH_USAGE,
        REJECT_ONCE,
        REJECT_TWICE,
        REJECT_AND_SEND,
        FAIL_LATER,
        FAIL_LATER_TWICE,
        FAIL_LATER_ONCE,
        DELIVER_AND_POST,
        HTML,
        EMPTY,
        CUT_OFF,
        BREAK,
        SLOW,
        CLOSE,
        SEND_AND_CLOSE
    }

    private final String digits;
    private final String title;
    private final Course course;
    private final String shape;

    Scenario(String digits, String title, Course course, String shape) {
        this.digits = digits;
        this.title = title;
        this.course = course;
        this.shape = shape;
    }

    static Optional<Scenario> of(String digits) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.digits.equals(digits))
                .findFirst();
    }

    String digits() {
        return digits;
    }

    String title() {
        return title;
    }

    Course course() {
        return course;
    }

    /** The template of the error; empty where none is sent. */
    String shape() {
        return shape;
    }

    /** The number that has the sandbox answer in this scenario, with this code. */
    String number(int code) {
        return numberOf(String.format("%07d", code));
    }

    /** The number that has the sandbox answer in this scenario, with the code of these digits. */
    String numberOf(String code) {
        return "155" + digits + code;
    }
}
