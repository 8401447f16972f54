/** Errors in JSON, metrics, traces and logs. Each library is optional: only the package that is named like it needs it. */
@SuppressWarnings("requires-automatic") // most of these libraries are automatic modules
module dev.casebook.observe {
    requires transitive dev.casebook;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static io.opentelemetry.api;
    requires static io.opentelemetry.common;
    requires static micrometer.commons;
    requires static micrometer.core;
    requires static micrometer.observation;
    requires static org.jspecify;
    requires static org.slf4j;
    requires static sentry;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports dev.casebook.observe;
    exports dev.casebook.observe.dashboard;
    exports dev.casebook.observe.jackson2;
    exports dev.casebook.observe.jackson3;
    exports dev.casebook.observe.micrometer;
    exports dev.casebook.observe.opentelemetry;
    exports dev.casebook.observe.sentry;
    exports dev.casebook.observe.slf4j;
    exports dev.casebook.observe.unlisted;
}
