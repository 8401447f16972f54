package dev.casebook.tools.check;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.tools.text.VisibleText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as the XML of JUnit: a suite for each catalogue, with a failed test for each error and warning, and one
 * test that passed if there are none.
 */
final class JUnitFindings {
    private final XMLStreamWriter xml;

    private JUnitFindings(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (CheckedFile file : files) {
                new JUnitFindings(xml).suite(file);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text can be written", impossible);
        }
        return text.toString();
    }

    private void suite(CheckedFile file) throws XMLStreamException {
        List<Finding> failures = file.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", file.name());
        attribute("tests", Integer.toString(Math.max(1, failures.size())));
        attribute("failures", Integer.toString(failures.size()));
        attribute("errors", "0");
        attribute("skipped", "0");
        if (failures.isEmpty()) {
            xml.writeCharacters("\n  ");
            xml.writeEmptyElement("testcase");
            attribute("classname", file.name());
            attribute("name", "no findings");
        }
        for (Finding finding : failures) {
            failure(finding, file);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void failure(Finding finding, CheckedFile file) throws XMLStreamException {
        String place = finding.span()
                .map(span -> " " + file.paths().apply(span.source().name()) + ":" + span.line() + ":" + span.column())
                .orElse("");
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", file.name());
        attribute("name", finding.problem().id() + place);
        xml.writeStartElement("failure");
        attribute("type", finding.severity().word());
        attribute("message", finding.message());
        xml.writeCharacters(VisibleText.lines(FindingText.withPaths(finding, file.paths())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.line(value));
    }
}
