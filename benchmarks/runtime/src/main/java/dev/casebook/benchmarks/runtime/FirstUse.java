package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.bodies.Bodies;
import dev.casebook.benchmarks.bodies.Databind;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppReader;
import java.util.Map;

/** One error, and nothing else, in a process of its own: what a serverless function pays on its first error. */
final class FirstUse {
    /** How the process comes to an error. */
    enum Way {
        EXCEPTION("an IllegalStateException", "of a code") {
            @Override
            RuntimeException error() {
                return new IllegalStateException("130429");
            }
        },
        FACTORY("Casebook's factory", "of a code") {
            @Override
            RuntimeException error() {
                return WhatsAppErrors.of(130429);
            }
        },
        DATABIND("Jackson databind into records, and a map", "of a reply's bytes") {
            @Override
            RuntimeException error() {
                return new Databind().reply(Bodies.reply());
            }
        },
        READER("Casebook's reader", "of a reply's bytes") {
            @Override
            RuntimeException error() {
                return WhatsAppReader.create()
                        .reply(Body.wrap(Bodies.reply()), 400, ReplyHeaders.of(Map.of()))
                        .errors()
                        .get(0)
                        .exception();
            }
        };

        final String title;
        final String source;

        Way(String title, String source) {
            this.title = title;
            this.source = source;
        }

        abstract RuntimeException error();
    }

    public static void main(String[] arguments) {
        System.out.println(Way.valueOf(arguments[0]).error());
    }

    private FirstUse() {}
}
