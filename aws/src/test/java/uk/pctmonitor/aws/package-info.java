/** Tests of the ports on AWS: on DynamoDB Local in this process, and on LocalStack in Docker. */
@NullMarked
package uk.pctmonitor.aws;

import org.jspecify.annotations.NullMarked;
