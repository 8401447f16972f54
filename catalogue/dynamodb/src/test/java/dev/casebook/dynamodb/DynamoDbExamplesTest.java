package dev.casebook.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.testing.PageExamples;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;

/** Runs the examples of the page. */
class DynamoDbExamplesTest {
    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 2, "dynamodb.md");
    }

    private static String put(Function<String, String> client, String item) {
        return client.apply(item);
    }

    private static String typedPut(Function<String, String> client, String item) {
        try {
            return put(client, item);
        } catch (software.amazon.awssdk.services.dynamodb.model.DynamoDbException thrown) {
            throw DynamoDb.from(thrown);
        }
    }

    private static String handled(Function<String, String> client, String item) {
        try {
            return typedPut(client, item);
        } catch (ConditionException changed) {
            return "read the item again";
        } catch (ConflictException | ThrottlingCategoryException busy) {
            return "repeat: " + busy.advice();
        } catch (ServiceException down) {
            return down.outcome() == Outcome.UNKNOWN ? "check whether it was done" : "repeat later";
        }
    }

    private static String handled(String code) {
        return handled(
                item -> {
                    throw (RuntimeException) software.amazon.awssdk.services.dynamodb.model.DynamoDbException.builder()
                            .awsErrorDetails(AwsErrorDetails.builder()
                                    .errorCode(code)
                                    .errorMessage("no")
                                    .build())
                            .statusCode(400)
                            .build();
                },
                "item");
    }

    @Test
    void runsExamples() {
        assertEquals("read the item again", handled("ConditionalCheckFailedException"));
        assertTrue(handled("TransactionConflictException").startsWith("repeat: "));
        assertTrue(handled("ThrottlingException").startsWith("repeat: "));
        assertEquals("check whether it was done", handled("InternalServerError"));
        assertEquals("repeat later", handled("ServiceUnavailable"));
        assertThrows(ValidationException.class, () -> handled("ValidationException"));
        assertEquals("done", handled(item -> "done", "item"));
    }
}
