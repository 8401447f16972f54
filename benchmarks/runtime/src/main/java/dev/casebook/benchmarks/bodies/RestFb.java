package dev.casebook.benchmarks.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.restfb.exception.FacebookException;
import com.restfb.exception.generator.DefaultFacebookExceptionGenerator;
import com.restfb.exception.generator.FacebookExceptionGenerator;

/** RestFB's own way from a reply to an exception. */
public final class RestFb {
    private final FacebookExceptionGenerator generator = new DefaultFacebookExceptionGenerator();

    /** The exception that RestFB throws for a reply. */
    public FacebookException reply(byte[] body) {
        try {
            generator.throwFacebookResponseStatusExceptionIfNecessary(new String(body, UTF_8), 400);
        } catch (FacebookException thrown) {
            return thrown;
        }
        throw new IllegalStateException("no error in this body");
    }
}
