package dev.casebook.benchmarks.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies in the shapes of the WhatsApp Business Platform. */
public final class Bodies {
    private static final int[] CODES = {131026, 131047, 131049, 130472, 131053, 131051, 131000, 131045, 130429, 131056};

    /** A reply with one error; people's numbers and ids are made up. */
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
                "106540352242922"},"statuses":[%s]},"field":"messages"}]}]}""".formatted(IntStream.range(0, CODES.length)
                        .mapToObj(Bodies::status)
                        .collect(Collectors.joining(",")))
                .getBytes(UTF_8);
    }

    private static String status(int index) {
        return """
                {"id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI4QTFGRDQ2M0ExM0Y0%04d","status":"failed","timestamp":"17000000%02d",\
                "recipient_id":"1650387%04d","recipient_user_id":"US.13491208655302741918","errors":[{"code":%d,\
                "title":"Message undeliverable","message":"Message undeliverable","error_data":{"details":\
                "Message Undeliverable. Reasons can include: the number is not registered, or the app is too old."},\
                "href":"https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes/"}]}""".formatted(index, index, index, CODES[index]);
    }

    private Bodies() {}
}
