package dev.casebook.processor.hostile;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compiles catalogues that name places of the network in every way, in a machine that writes down what it is asked for. */
final class NetworkProbe {
    private static final Set<String> ASKED = new TreeSet<>();

    /** Every connection of the platform asks for a proxy first. */
    private static final class Proxies extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            ASKED.add(uri.toString());
            throw new IllegalArgumentException("no network here: " + uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            ASKED.add(uri.toString());
        }
    }

    private static final class Recorder extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            ASKED.add(url.toString());
            throw new IOException("no network here: " + url);
        }
    }

    /** Prints the places that were asked for; with a second argument it asks for one itself. */
    public static void main(String[] arguments) throws IOException {
        ProxySelector.setDefault(new Proxies());
        URL.setURLStreamHandlerFactory(
                scheme -> Set.of("http", "https", "ftp").contains(scheme) ? new Recorder() : null);
        if (arguments.length > 1) {
            ask(arguments[1]);
        }
        compile(Path.of(arguments[0]));
        System.out.println(ASKED);
    }

    private static void ask(String place) {
        try {
            URI.create(place).toURL().openStream().close();
        } catch (IOException expected) {
            // it is written down
        }
    }

    private static void compile(Path directory) throws IOException {
        String yaml = PathsTest.CATALOGUE;
        new Javac(directory.resolve("links"))
                .catalogue(
                        "links",
                        "links.yaml",
                        yaml.replace("title: One", "title: One, link: \"http://hostile.example/page\""))
                .compile();
        new Javac(directory.resolve("tags"))
                .catalogue("tags", "tags.yaml", "%TAG ! tag:hostile.example,2026:\n--- !!java.net.URL\n" + yaml)
                .catalogue(
                        "more",
                        "more.yaml",
                        yaml.replace("title: Small", "title: !!java.net.URL [http://hostile.example]"))
                .compile();
        new Javac(directory.resolve("paths"))
                .annotated("one", "http://hostile.example/one.yaml")
                .annotated("two", "two.yaml")
                .catalogue("three", "three.yaml", "include: http://hostile.example/three.yaml\n" + yaml)
                .catalogue("four", "four.yaml", "amends: jar:http://hostile.example/a.jar!/four.yaml\n" + yaml)
                .options("-Acasebook.catalogue=http://hostile.example/,jar:http://hostile.example/a.jar!/")
                .compile();
    }

    private NetworkProbe() {}
}
