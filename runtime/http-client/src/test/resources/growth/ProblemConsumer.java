package app;

import dev.casebook.ErrorReport;
import dev.casebook.ProblemDetails;
import java.net.URI;
import java.time.Duration;

/** Builds values with builders: ProblemDetails, ErrorReport. */
public class ProblemConsumer {
    public static String run() {
        ProblemDetails problem = ProblemDetails.titled("title")
                .type(URI.create("https://example.com/problem"))
                .status(400)
                .detail("detail")
                .extension("code", 7)
                .build()
                .withInstance(URI.create("/orders/7"));
        ErrorReport report = ErrorReport.builder()
                .code(7)
                .message("message")
                .retryAfter(Duration.ofSeconds(3))
                .field("name", "value")
                .build();
        return problem + " " + problem.equals(problem.withStatus(400)) + " " + report + report.toMap();
    }
}
