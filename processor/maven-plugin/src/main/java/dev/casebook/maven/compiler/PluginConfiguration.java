package dev.casebook.maven.compiler;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.ConfigurationContainer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The {@code <configuration>} elements of a plugin: its own, and those of its executions. They are read from their text,
 * since the class that holds them differs between versions of Maven.
 */
record PluginConfiguration(List<Element> elements) {
    PluginConfiguration {
        elements = List.copyOf(elements);
    }

    /** Reads the configuration of a plugin and its executions, in this order of precedence. */
    static PluginConfiguration of(Stream<? extends ConfigurationContainer> containers) {
        return new PluginConfiguration(containers
                .map(ConfigurationContainer::getConfiguration)
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .map(PluginConfiguration::parse)
                .toList());
    }

    /** The text of a parameter such as {@code release}; empty where no configuration sets it. */
    Optional<String> value(String parameter) {
        return children(parameter)
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The texts of the items of a list such as {@code compilerArgs}, in all configurations. */
    List<String> items(String parameter) {
        return children(parameter)
                .flatMap(PluginConfiguration::elementsIn)
                .map(item -> item.getTextContent().strip())
                .distinct()
                .toList();
    }

    /** The items of a list of objects such as {@code annotationProcessorPaths}, in all configurations. */
    List<Element> objects(String parameter) {
        return children(parameter).flatMap(PluginConfiguration::elementsIn).toList();
    }

    /** The text of a field of an object; empty where it is not there. */
    static String field(Element object, String name) {
        return elementsIn(object)
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private Stream<Element> children(String name) {
        return elements.stream()
                .flatMap(PluginConfiguration::elementsIn)
                .filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> elementsIn(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("the configuration of maven-compiler-plugin cannot be read: " + xml, e);
        }
    }
}
