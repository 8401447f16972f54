package app;

import billing.*;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;

final class Reader {
    static String run(BillingException error) {
        Body body = Body.ofText("{\"error\": {\"code\": " + error.code() + "}}");
        return BillingReader.create().answer(body, 400, ReplyHeaders.none()).errors().stream()
                .map(read -> read.withoutStackTrace().getClass().getSimpleName())
                .findFirst()
                .orElse("nothing");
    }
}
