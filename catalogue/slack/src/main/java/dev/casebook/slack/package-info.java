/**
 * The errors of Slack's Web API and of its incoming webhooks as types. Everything here is made from {@code slack.yaml}
 * and its table; {@link dev.casebook.slack.SlackReader} reads bodies.
 */
@ErrorCatalogue("./slack.yaml")
@NullMarked
package dev.casebook.slack;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
