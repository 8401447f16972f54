/** Calls with {@code java.net.http} whose errors are those of a catalogue. */
module dev.casebook.http.client {
    requires transitive dev.casebook.reader;
    requires transitive java.net.http;
    requires static org.jspecify;

    exports dev.casebook.http.client;
}
