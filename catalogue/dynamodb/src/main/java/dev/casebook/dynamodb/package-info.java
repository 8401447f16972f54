/**
 * The errors of Amazon DynamoDB as types. Nearly everything here is made from {@code dynamodb.yaml}; {@link
 * dev.casebook.dynamodb.DynamoDb} leads from an exception of the AWS SDK to them.
 */
@ErrorCatalogue("./dynamodb.yaml")
@NullMarked
package dev.casebook.dynamodb;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
