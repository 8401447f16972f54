package dev.casebook.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.oauth.OAuthException;
import com.stripe.model.StripeObject;
import com.stripe.net.StripeResponse;
import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From what stripe-java throws to exceptions with a type. Bodies and webhooks are read by {@link StripeReader}, without
 * stripe-java.
 *
 * <pre>{@code
 * try {
 *     client.v1().paymentIntents().create(params);
 * } catch (com.stripe.exception.StripeException thrown) {
 *     throw Stripe.from(thrown);
 * }
 * }</pre>
 */
public final class Stripe {
    private static final StripeReader READER = StripeReader.create();
    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 599;

    /** The exception for what stripe-java threw, with the original as its cause. */
    public static StripeException from(com.stripe.exception.StripeException thrown) {
        return StripeErrors.of(report(thrown), thrown);
    }

    /**
     * What arrived, for a caller who makes the exception later or not at all. It is read from the body and the headers
     * of the reply. An exception without them, such as one that was deserialized, has a report with fewer fields.
     */
    public static ErrorReport report(com.stripe.exception.StripeException thrown) {
        return response(thrown)
                .flatMap(response -> READER.reply(
                                Body.ofText(response.body()), response.code(), response.headers()::allValues)
                        .failure())
                .filter(error -> error.unreadable().isEmpty())
                .map(ReadError::report)
                .orElseGet(() -> withoutBody(thrown));
    }

    private static Optional<StripeResponse> response(com.stripe.exception.StripeException thrown) {
        return Stream.of(Optional.ofNullable(thrown.getStripeError()), oauth(thrown))
                .flatMap(Optional::stream)
                .map(StripeObject::getLastResponse)
                .filter(Objects::nonNull)
                .filter(response -> response.body() != null)
                .findFirst();
    }

    private static Optional<com.stripe.model.oauth.OAuthError> oauth(com.stripe.exception.StripeException thrown) {
        return thrown instanceof OAuthException refused
                ? Optional.ofNullable(refused.getOauthError())
                : Optional.empty();
    }

    /** The second version of the API has no reply in some exceptions, and a deserialized exception has less. */
    private static ErrorReport withoutBody(com.stripe.exception.StripeException thrown) {
        ErrorReportBuilder report = ErrorReport.builder();
        com.stripe.model.StripeError error =
                Optional.ofNullable(thrown.getStripeError()).orElseGet(() -> members(thrown));
        field(report, ErrorReport.TYPE, error.getType());
        field(report, ErrorReport.USER_TEXT, error.getUserMessage());
        field(report, ErrorReport.LINK, error.getDocUrl());
        field(report, "api-code", error.getCode());
        field(report, "decline-code", error.getDeclineCode());
        field(report, "advice-code", error.getAdviceCode());
        field(report, "network-advice-code", error.getNetworkAdviceCode());
        field(report, "network-decline-code", error.getNetworkDeclineCode());
        field(report, "param", error.getParam());
        field(report, "charge", error.getCharge());
        field(report, "request-log", error.getRequestLogUrl());
        code(error).ifPresent(report::code);
        message(thrown, error).ifPresent(report::message);
        Optional.ofNullable(thrown.getRequestId()).ifPresent(report::traceId);
        Optional.ofNullable(thrown.getStatusCode())
                .filter(status -> FIRST_STATUS <= status && status <= LAST_STATUS)
                .ifPresent(report::httpStatus);
        if (thrown instanceof ApiConnectionException) {
            report.transientError(true);
        }
        return report.build();
    }

    private static com.stripe.model.StripeError members(com.stripe.exception.StripeException thrown) {
        com.stripe.model.StripeError error = new com.stripe.model.StripeError();
        error.setCode(thrown.getCode());
        if (thrown instanceof CardException card) {
            error.setDeclineCode(card.getDeclineCode());
            error.setParam(card.getParam());
            error.setCharge(card.getCharge());
        } else if (thrown instanceof InvalidRequestException wrong) {
            error.setParam(wrong.getParam());
        }
        return error;
    }

    private static Optional<String> message(
            com.stripe.exception.StripeException thrown, com.stripe.model.StripeError error) {
        return Optional.ofNullable(error.getMessage()).or(() -> said(thrown));
    }

    /** The text alone: {@code getMessage()} adds the code and the id of the request, to the word null if there is no text. */
    private static Optional<String> said(com.stripe.exception.StripeException thrown) {
        String added = part("code", thrown.getCode()) + part("request-id", thrown.getRequestId());
        return Optional.ofNullable(thrown.getMessage())
                .map(text -> text.endsWith(added) ? text.substring(0, text.length() - added.length()) : text)
                .filter(text -> !text.equals("null"));
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : "; " + name + ": " + value;
    }

    /** As in bodies: of the decline code and the code the first that is listed, else the first that is there. */
    private static Optional<String> code(com.stripe.model.StripeError error) {
        List<String> codes = Stream.of(error.getDeclineCode(), error.getCode())
                .filter(Stripe::isPresent)
                .toList();
        return codes.stream()
                .filter(each -> StripeErrors.find(each).isPresent())
                .findFirst()
                .or(() -> codes.stream().findFirst())
                .or(() -> Optional.ofNullable(error.getType()).filter(Stripe::isPresent));
    }

    private static boolean isPresent(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static void field(ErrorReportBuilder report, String name, @Nullable String value) {
        if (value != null && isPresent(value)) {
            report.field(name, value);
        }
    }

    private Stripe() {}
}
