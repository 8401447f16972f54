/**
 * The errors of Amazon S3 as types. Nearly everything here is made from {@code s3.yaml}; {@link
 * dev.casebook.s3.S3} leads from an exception of the AWS SDK to them.
 */
@ErrorCatalogue("./s3.yaml")
@NullMarked
package dev.casebook.s3;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
