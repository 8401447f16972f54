package dev.casebook.examples.sandbox;

import dev.casebook.Code;
import dev.casebook.examples.sandbox.Answer.Wire;
import dev.casebook.examples.sandbox.Simulation.Fate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what to do about a request: a function of the number and of how often the message was tried. */
final class SimulationPlanner {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head><body>Sorry, something went wrong.</body></html>";

    /** For shapes without an error. */
    private static final SimulatedError NONE = SimulatedError.of(Code.of(0));

    private final BodyTemplates shapes = new BodyTemplates();

    /** The play for a request, the first attempt being number 1. */
    Simulation of(SendRequest request, int attempt) {
        return RequestedError.of(request.to())
                .map(order -> of(order, request, attempt))
                .orElseGet(() -> delivered(accepted(request), request, Optional.empty()));
    }

    private Simulation of(RequestedError order, SendRequest request, int attempt) {
        SimulatedError entry = SimulatedError.of(order.code());
        Answer accepted = accepted(request);
        String body = body(order, entry, request);
        return switch (order.scenario().course()) {
            case REJECT -> Simulation.rejected(error(entry, request, body, Map.of()));
            case REJECT_AS_SUCCESS -> Simulation.rejected(Answer.json(200, AnswerHeaders.of(request), body));
            case REJECT_WITH_RETRY_AFTER -> Simulation.rejected(error(entry, request, body, AnswerHeaders.RETRY_AFTER));
            case REJECT_WITH_USAGE -> Simulation.rejected(error(entry, request, body, AnswerHeaders.USAGE));
            case REJECT_ONCE -> rejectedAtFirst(entry, request, body, attempt - 1);
            case REJECT_TWICE -> rejectedAtFirst(entry, request, body, attempt - 2);
            case REJECT_AND_SEND -> delivered(error(entry, request, body, Map.of()), request, Optional.empty());
            case FAIL_LATER -> failed(accepted, List.of(body));
            case FAIL_LATER_TWICE -> failed(accepted, List.of(body, body));
            case FAIL_LATER_ONCE ->
                attempt == 1 ? failed(accepted, List.of(body)) : delivered(accepted, request, Optional.empty());
            case DELIVER_AND_POST -> delivered(accepted, request, Optional.of(body));
            case HTML -> Simulation.rejected(Answer.of(503, "text/html; charset=UTF-8", PAGE));
            case EMPTY -> Simulation.rejected(Answer.of(502, "text/plain", ""));
            case CUT_OFF -> Simulation.rejected(error(entry, request, body.substring(0, body.length() / 2), Map.of()));
            case BREAK -> delivered(accepted.over(Wire.BREAKS), request, Optional.empty());
            case SLOW -> delivered(accepted.over(Wire.SLOW), request, Optional.empty());
            case CLOSE -> Simulation.rejected(Answer.closed());
            case SEND_AND_CLOSE -> delivered(Answer.closed(), request, Optional.empty());
        };
    }

    /** A subcode is sent where the shape can say one. */
    private String body(RequestedError order, SimulatedError entry, SendRequest request) {
        String shape = order.scenario().shape();
        if (shape.isEmpty()) {
            return "";
        }
        return shapes.body(
                shape.equals("reply") && order.code() instanceof Code.Pair ? "subcode" : shape, entry, request);
    }

    private Simulation rejectedAtFirst(SimulatedError entry, SendRequest request, String body, int beyond) {
        return beyond <= 0
                ? Simulation.rejected(error(entry, request, body, Map.of()))
                : delivered(accepted(request), request, Optional.empty());
    }

    private Simulation delivered(Answer answer, SendRequest request, Optional<String> beside) {
        String sent = shapes.body("sent", NONE, request);
        String delivered = shapes.body("delivered", NONE, request);
        List<String> webhooks =
                beside.map(body -> List.of(sent, body, delivered)).orElse(List.of(sent, delivered));
        return new Simulation(answer, Fate.DELIVERED, webhooks);
    }

    private static Simulation failed(Answer answer, List<String> webhooks) {
        return new Simulation(answer, Fate.FAILED, webhooks);
    }

    private Answer accepted(SendRequest request) {
        return Answer.json(200, AnswerHeaders.of(request), shapes.body("accepted", NONE, request));
    }

    private static Answer error(SimulatedError entry, SendRequest request, String body, Map<String, String> more) {
        return Answer.json(entry.status(), AnswerHeaders.ofError(entry, request, more), body);
    }
}
