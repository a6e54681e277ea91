/** The ports on DynamoDB, S3 and SNS. */
@NullMarked
package uk.pctmonitor.aws;

import org.jspecify.annotations.NullMarked;
