package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as a JSON object. An element is a member with its local name; repeated elements are repeated members, one
 * after the other. Its value is its text, or an object if it has attributes or elements: attributes are members with
 * {@code @} before their local names, and text beside them is the member {@code #text}.
 *
 * <p>A document type declaration is refused, so that there are no entities but those of XML itself and nothing outside is
 * read. Depth is limited as for JSON, and not by the parser, whose own limits differ between JDKs.
 */
final class XmlConversion {
    /** 0 would turn a limit off, but in JDK 17 it refuses every namespace. */
    private static final String NO_LIMIT = Integer.toString(Integer.MAX_VALUE);

    /** The limits of the parser, which are turned off: the size of the body is limited before. */
    private static final List<String> LIMITS_OF_PARSER = List.of(
            "jdk.xml.elementAttributeLimit",
            "jdk.xml.maxElementDepth",
            "jdk.xml.maxXMLNameLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit");

    private final Limits limits;
    private final StringBuilder json = new StringBuilder("{");
    private final Deque<Element> open = new ArrayDeque<>();

    /** An element that is open: whether it is an object so far, and its text. */
    private static final class Element {
        private final StringBuilder text = new StringBuilder();
        private boolean isObject;
        private boolean hasMembers;
    }

    /** The parser of the JDK, which for some mistakes throws more than it says, such as MissingResourceException. */
    private static final class Parsing {
        static XMLStreamReader start(String xml) throws XMLStreamException {
            try {
                return factory().createXMLStreamReader(new StringReader(xml));
            } catch (RuntimeException fault) {
                throw new XMLStreamException(fault);
            }
        }

        static int next(XMLStreamReader reader) throws XMLStreamException {
            try {
                return reader.next();
            } catch (RuntimeException fault) {
                throw new XMLStreamException(fault.getMessage(), reader.getLocation(), fault);
            }
        }

        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            for (String limit : LIMITS_OF_PARSER) {
                if (factory.isPropertySupported(limit)) {
                    factory.setProperty(limit, NO_LIMIT);
                }
            }
            return factory;
        }
    }

    XmlConversion(Limits limits) {
        this.limits = limits;
        open.push(new Element());
        open.element().isObject = true;
    }

    ConvertedBody convert(String xml, byte[] original, @Nullable Reason cut) {
        Reason reason = cut;
        try {
            Reason ofContent = read(Parsing.start(xml));
            Reason ofPage = ofContent == Reason.MALFORMED && isHtml(xml) ? Reason.HTML : ofContent;
            reason = reason == null ? ofPage : reason;
        } catch (XMLStreamException notWellFormed) {
            reason = reason == null ? reason(xml, notWellFormed) : reason;
        }
        if (reason == null) {
            json.append('}');
        } else {
            // what has arrived of an open element belongs to it; the JSON stays open, like the element
            writeText(open.element());
        }
        return new ConvertedBody(json.toString().getBytes(StandardCharsets.UTF_8), original, reason);
    }

    /** The reason why reading has to end early; null at the end of the document. */
    private @Nullable Reason read(XMLStreamReader reader) throws XMLStreamException {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !List.of("UTF-8", "US-ASCII").contains(encoding.toUpperCase(Locale.ROOT))) {
            return Reason.NOT_UTF_8;
        }
        while (reader.hasNext()) {
            int event = Parsing.next(reader);
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Reason.MALFORMED;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (open.size() == 1 && reader.getLocalName().equalsIgnoreCase("html")) {
                    return Reason.HTML;
                }
                if (open.size() > limits.maxDepth()) {
                    return Reason.TOO_DEEP;
                }
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                open.element().text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return null;
    }

    private void start(XMLStreamReader reader) {
        beginMember(open.element(), reader.getLocalName());
        Element element = new Element();
        open.push(element);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            beginMember(element, "@" + reader.getAttributeLocalName(i));
            json.append(SampleTree.quoted(reader.getAttributeValue(i)));
        }
    }

    private void beginMember(Element owner, String name) {
        if (!owner.isObject) {
            json.append('{');
            owner.isObject = true;
        }
        json.append(owner.hasMembers ? "," : "").append(SampleTree.quoted(name)).append(':');
        owner.hasMembers = true;
    }

    private void end() {
        Element element = open.pop();
        if (!element.isObject) {
            json.append(SampleTree.quoted(element.text.toString().strip()));
            return;
        }
        writeText(element);
        json.append('}');
    }

    private void writeText(Element element) {
        String text = element.text.toString().strip();
        if (element.isObject && !text.isEmpty()) {
            beginMember(element, "#text");
            json.append(SampleTree.quoted(text));
        }
    }

    private static boolean isHtml(String xml) {
        String start = xml.stripLeading();
        String first = start.substring(0, Math.min(start.length(), 14)).toLowerCase(Locale.ROOT);
        return first.startsWith("<!doctype html") || first.startsWith("<html");
    }

    /** A page of HTML is rarely well-formed. */
    private static Reason reason(String xml, XMLStreamException failure) {
        if (isHtml(xml)) {
            return Reason.HTML;
        }
        int at = failure.getLocation() == null ? -1 : failure.getLocation().getCharacterOffset();
        return at < 0 || at >= xml.stripTrailing().length() ? Reason.TRUNCATED : Reason.MALFORMED;
    }
}
