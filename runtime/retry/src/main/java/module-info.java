/** Retries that follow the advice of an error. Each library is optional: only the package that is named like it needs it. */
@SuppressWarnings("requires-automatic") // most of these libraries are automatic modules
module dev.casebook.retry {
    requires transitive dev.casebook;
    requires static org.jspecify;
    requires static dev.failsafe.core;
    requires static io.github.resilience4j.circuitbreaker;
    requires static io.github.resilience4j.core;
    requires static io.github.resilience4j.ratelimiter;
    requires static io.github.resilience4j.retry;
    requires static org.reactivestreams;
    requires static reactor.core;
    requires static spring.context;
    requires static spring.core;
    requires static spring.retry;

    exports dev.casebook.retry;
    exports dev.casebook.retry.failsafe;
    exports dev.casebook.retry.queue;
    exports dev.casebook.retry.reactor;
    exports dev.casebook.retry.resilience4j;
    exports dev.casebook.retry.spring;
    exports dev.casebook.retry.springretry;
}
