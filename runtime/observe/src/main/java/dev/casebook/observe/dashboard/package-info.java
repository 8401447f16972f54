/** A dashboard for Grafana and alert rules for Prometheus, generated for one catalogue. */
@NullMarked
package dev.casebook.observe.dashboard;

import org.jspecify.annotations.NullMarked;
