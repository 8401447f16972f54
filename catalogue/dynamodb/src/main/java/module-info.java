/** The errors of Amazon DynamoDB. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.dynamodb {
    requires transitive dev.casebook;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;
    requires static software.amazon.awssdk.awscore;
    requires static software.amazon.awssdk.core;
    requires static software.amazon.awssdk.services.dynamodb;

    exports dev.casebook.dynamodb;

    opens dev.casebook.dynamodb;
}
