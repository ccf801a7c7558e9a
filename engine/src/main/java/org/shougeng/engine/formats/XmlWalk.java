package org.shougeng.engine.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The only way in which we read XML: a walk over elements that refuses every document type
 * declaration.
 *
 * <p>Without a DOCTYPE a document can define no entity, so neither can a file of ours or an address be
 * pulled into it (XXE) nor a few lines grow to gigabytes (billion laughs). The factory is the
 * platform's own, whatever other parser lies on the class path; DTD support and external entities are
 * off as well, so that one oversight is not enough. Depth and size are limited.
 *
 * <p>A caller consumes each child before it asks for the next: by {@link #text}, {@link #skip} or a
 * loop over {@link #nextChild}.
 */
final class XmlWalk implements AutoCloseable {

  /** The largest XML file read; its shapes are held in memory. */
  static final long MAX_BYTES = 64L << 20;

  private static final int MAX_DEPTH = 64;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private final Place place;
  private int depth;

  private XmlWalk(InputStream in, Place place) throws XMLStreamException {
    this.in = in;
    this.place = place;
    this.xml = FACTORY.createXMLStreamReader(in);
  }

  /**
   * Starts before the root element of {@code file}.
   *
   * @throws InputRefused with {@code FMT-650} if it is not XML, {@code FMT-002} if it is empty,
   *     {@code FMT-900} if it cannot be read, {@code FMT-901} if it is too large
   */
  static XmlWalk open(Path file, String displayName) {
    Place place = Place.file(displayName);
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new InputRefused(Finding.error("FMT-002").at(place));
      }
      if (size > MAX_BYTES) {
        throw new InputRefused(Finding.error("FMT-901")
            .with("megabytes", size >> 20)
            .with("limit", MAX_BYTES >> 20)
            .at(place));
      }
      return of(Files.newInputStream(file), place);
    } catch (IOException e) {
      throw TextFile.unreadable(e, place);
    }
  }

  /** Starts before the root element of the document in {@code in}, which is closed with this walk. */
  static XmlWalk of(InputStream in, Place place) {
    try {
      return new XmlWalk(new BufferedInputStream(in), place);
    } catch (XMLStreamException e) {
      throw notXml(e, place);
    }
  }

  /** Moves to the next child of the current element; false at the current element's end. */
  boolean nextChild() {
    try {
      while (true) {
        switch (next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > MAX_DEPTH) {
              throw new InputRefused(Finding.error("FMT-652").at(place));
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return false;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return false;
          }
          default -> {
            // Text between elements, comments and processing instructions carry nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw notXml(e, place);
    }
  }

  /** The text of the current element, without that of its children; consumes the element. */
  String text() {
    StringBuilder text = new StringBuilder();
    try {
      while (true) {
        int event = next();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          skip();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return text.toString().strip();
        }
      }
    } catch (XMLStreamException e) {
      throw notXml(e, place);
    }
  }

  /** Consumes the current element. */
  void skip() {
    while (nextChild()) {
      skip();
    }
  }

  /** The local name of the current element. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the current element, empty when absent. */
  String attribute(String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  /** The encoding the document declares, else UTF-8. */
  String encoding() {
    @Nullable String declared = xml.getCharacterEncodingScheme();
    return declared == null ? "UTF-8" : declared;
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw TextFile.unreadable(e, place);
    }
  }

  private int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new InputRefused(Finding.error("FMT-651").at(place));
    }
    return event;
  }

  private static InputRefused notXml(XMLStreamException e, Place place) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    return new InputRefused(Finding.error("FMT-650").with("line", line).at(place));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external entity");
    });
    return factory;
  }
}
