package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.ProblemDetails;
import dev.casebook.StackTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The advice class that docs/own-errors.md shows for Spring MVC. */
class SpringMvcPageTest {
    /** Takes the place of a generated root. */
    static final class ShopException extends ChatException {
        private static final long serialVersionUID = 1L;

        ShopException() {
            super(ErrorReport.of("ORD-001"), StackTrace.OMITTED);
        }
    }

    @RestControllerAdvice
    static class ShopErrorAdvice {
        @ExceptionHandler
        ResponseEntity<byte[]> problem(ShopException error) {
            ProblemDetails problem = ProblemDetails.of(error);
            return ResponseEntity.status(problem.status().orElse(500))
                    .header("Content-Type", ProblemJson.MEDIA_TYPE)
                    .body(ProblemJson.bytes(problem));
        }
    }

    @Test
    void answersWithStatusAndContentTypeOfTheProblem() {
        ResponseEntity<byte[]> response = new ShopErrorAdvice().problem(new ShopException());

        assertEquals(500, response.getStatusCode().value());
        assertEquals(List.of("application/problem+json"), response.getHeaders().get("Content-Type"));
    }

    @Test
    void isTheClassOfThePage() throws IOException {
        String page = Files.readString(Path.of("../../docs/own-errors.md"));
        int begin = page.indexOf("```java\n", page.indexOf("### Spring MVC")) + "```java\n".length();
        String shown = page.substring(begin, page.indexOf("```", begin)).replace("\nclass", "\nstatic class");
        String here = Files.readString(
                Path.of("src/test/java/dev/casebook/reader/" + getClass().getSimpleName() + ".java"));

        assertTrue(squeezed(here).contains(squeezed(shown)), shown);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
