package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.OnSuccess;
import java.util.Optional;

/**
 * What is written about replies with a status of success: a word or a condition.
 *
 * @param word the word
 * @param condition the condition
 */
record SuccessRule(Optional<Located<OnSuccess>> word, Optional<PlaceCondition> condition) {}
