/** The errors of Amazon S3. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.s3 {
    requires transitive dev.casebook;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;
    requires static software.amazon.awssdk.awscore;
    requires static software.amazon.awssdk.core;
    requires static software.amazon.awssdk.http;
    requires static software.amazon.awssdk.services.s3;

    exports dev.casebook.s3;

    opens dev.casebook.s3;
}
