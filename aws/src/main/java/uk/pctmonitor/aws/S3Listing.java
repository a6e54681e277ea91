package uk.pctmonitor.aws;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * One page of the versions in a bucket, as S3 writes it. Delete markers are left out.
 *
 * @param heads in S3's order: by key, the newest version of each first
 * @param next what to ask for the next page, empty after the last
 */
record S3Listing(List<Head> heads, Map<String, String> next) {

    private static final XMLInputFactory XML = safe();

    S3Listing {
        heads = List.copyOf(heads);
        next = Map.copyOf(next);
    }

    /**
     * Reads a page whose keys are URL-encoded.
     *
     * @throws XMLStreamException when it is no such page
     */
    static S3Listing read(String bucket, InputStream page) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(page, "UTF-8");
        List<Head> heads = new ArrayList<>();
        Map<String, String> about = new HashMap<>();
        Map<String, String> version = about;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (isEntry(xml.getLocalName())) {
                        version = new HashMap<>();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("Version")) {
                        heads.add(head(bucket, version));
                    }
                    if (isEntry(xml.getLocalName())) {
                        version = about;
                    } else {
                        version.put(xml.getLocalName(), text.toString());
                    }
                }
                default -> {
                    // Nothing else says anything.
                }
            }
        }
        return new S3Listing(heads, next(about));
    }

    private static boolean isEntry(String element) {
        return element.equals("Version") || element.equals("DeleteMarker");
    }

    private static Head head(String bucket, Map<String, String> version) {
        return new Head(
                new DocumentId(bucket, decoded(of(version, "Key")), of(version, "VersionId")),
                Long.parseLong(of(version, "Size")),
                Instant.parse(of(version, "LastModified")));
    }

    private static Map<String, String> next(Map<String, String> about) {
        return of(about, "IsTruncated").equals("true")
                ? Map.of(
                        "key-marker", decoded(of(about, "NextKeyMarker")),
                        "version-id-marker", of(about, "NextVersionIdMarker"))
                : Map.of();
    }

    private static String of(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decoded(String key) {
        return URLDecoder.decode(key, StandardCharsets.UTF_8);
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
