package dev.casebook.benchmarks.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies in the shapes of the WhatsApp Business Platform; people's numbers and ids are made up. */
public final class Bodies {
    private static final List<Sent> SENT = List.of(
            new Sent(131026, "Message undeliverable", "The number is not registered, or the app is too old."),
            new Sent(
                    131047, "Re-engagement message", "More than 24 hours have passed since the customer last replied."),
            new Sent(131049, "Not delivered to maintain healthy ecosystem engagement", "Do not send it again at once."),
            new Sent(130472, "User's number is part of an experiment", "The message was not sent as part of it."),
            new Sent(131053, "Media upload error", "The type of the file does not match its content."),
            new Sent(131051, "Unsupported message type", "The message is of a type that is not supported."),
            new Sent(131000, "Something went wrong", "The message failed to send due to an unknown error."),
            new Sent(131045, "Incorrect certificate", "The phone number could not be registered."),
            new Sent(130429, "Rate limit hit", "Too many messages were sent in a short period of time."),
            new Sent(131056, "Pair rate limit hit", "Too many messages were sent to this one recipient."));

    private record Sent(int code, String title, String details) {}

    /** A reply with one error. */
    public static byte[] reply() {
        return """
                {"error":{"message":"(#130429) Rate limit hit","type":"OAuthException","code":130429,\
                "error_data":{"messaging_product":"whatsapp","details":"Message failed to send because there were too \
                many messages sent from this phone number in a short period of time"},"error_subcode":2494055,\
                "is_transient":false,"fbtrace_id":"Az8or2yhqkZfEZ-_4Qn_Bam"}}""".getBytes(UTF_8);
    }

    /** A webhook with ten errors, one for each of ten messages. */
    public static byte[] webhook() {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":\
                {"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":\
                "106540352242922"},"statuses":[%s]},"field":"messages"}]}]}""".formatted(
                        IntStream.range(0, SENT.size()).mapToObj(Bodies::status).collect(Collectors.joining(",")))
                .getBytes(UTF_8);
    }

    private static String status(int index) {
        Sent sent = SENT.get(index);
        return """
                {"id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI4QTFGRDQ2M0ExM0Y0%04d","status":"failed","timestamp":"17000000%02d",\
                "recipient_id":"1650387%04d","recipient_user_id":"US.13491208655302741918","errors":[{"code":%d,\
                "title":"%s","message":"%s","error_data":{"details":"%s"},\
                "href":"https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes/"}]}""".formatted(index, index, index, sent.code(), sent.title(), sent.title(), sent.details());
    }

    private Bodies() {}
}
