package dev.casebook.benchmarks.peers;

import dev.casebook.benchmarks.process.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the catalogue that run time is measured with, and what people write by hand instead: nobody would write 250
 * cases, so that a program does. Arguments: folders for sources, for sources of Java 21, for resources.
 */
public final class Peers {
    /** The package of the catalogue; the peers stand in it too, so that they make the very same exceptions. */
    public static final String PACKAGE = "dev.casebook.benchmarks.events";

    private static final SampleCatalogue CATALOGUE = new SampleCatalogue("Events", 250);

    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                List.of(
                        DecodePeers.handSwitch(CATALOGUE),
                        DecodePeers.factoryMap(CATALOGUE),
                        PlainPeers.plain(CATALOGUE),
                        PlainPeers.leafVisitor(CATALOGUE),
                        PlainPeers.categoryVisitor(),
                        DispatchPeers.leafNames(CATALOGUE),
                        DispatchPeers.categoryNames(),
                        DispatchPeers.leafRules(CATALOGUE),
                        DispatchPeers.categoryRules(),
                        ChainPeers.chain(CATALOGUE),
                        ChainPeers.noPatterns()));
        write(Path.of(arguments[1]), List.of(ChainPeers.patterns(CATALOGUE)));
        Folders.write(Path.of(arguments[2]).resolve("events.yaml"), CATALOGUE.yaml());
    }

    private static void write(Path folder, List<PeerSource> sources) throws IOException {
        for (PeerSource source : sources) {
            Folders.write(folder.resolve(PACKAGE.replace('.', '/')).resolve(source.name() + ".java"), source.text());
        }
    }

    private Peers() {}
}
