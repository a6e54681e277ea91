package uk.pctmonitor.readers.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * The XML of one part, read forward only and never kept. No entity is resolved, no address looked
 * up; names are told apart by their local part, since strict and transitional workbooks differ in
 * the rest.
 */
final class PartXml implements AutoCloseable {

    /** How deep real parts go is below 20; extensions may add some. */
    private static final int DEEPEST = 100;

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    PartXml(InputStream bytes) {
        this.bytes = bytes;
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            this.xml = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException _) {
            throw broken();
        }
    }

    /** Goes on to the next event, as {@link XMLStreamConstants} names them. */
    int next() {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw WorkbookFault.file(
                                FindingCode.XML_DTD,
                                "A part of the workbook declares a document type, which no"
                                        + " spreadsheet program writes.",
                                "Copy the rows into a new workbook and upload that.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw broken();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text, remarks and instructions change nothing.
                }
            }
            return event;
        } catch (XMLStreamException _) {
            throw broken();
        }
    }

    /** Goes on to the next start of an element and gives its name; null at the end. */
    @Nullable String nextElement() {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return name();
            }
        }
        return null;
    }

    boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException _) {
            throw broken();
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Local name of the element at which it stands. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute without a prefix; empty when it is not there. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** An attribute with a prefix, such as {@code r:id}; empty when it is not there. */
    String prefixed(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    boolean isTrue(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** A whole number of an attribute; the other value when there is none. */
    int whole(String name, int otherwise) {
        String text = attribute(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw broken();
        }
        return Integer.parseInt(text);
    }

    /** Appends the text at which it stands, and stops at the limit. */
    void text(StringBuilder into, int most) {
        int room = most + 1 - into.length();
        if (room > 0) {
            into.append(
                    xml.getTextCharacters(),
                    xml.getTextStart(),
                    Math.min(room, xml.getTextLength()));
        }
    }

    static WorkbookFault broken() {
        return WorkbookFault.corrupt("A part of the workbook can't be read; the file is damaged.");
    }

    @Override
    public void close() {
        try (bytes) {
            xml.close();
        } catch (XMLStreamException | IOException _) {
            // It reads from memory, and everything has been taken from it.
            depth = 0;
        }
    }
}
