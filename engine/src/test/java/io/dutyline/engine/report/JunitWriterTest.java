package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class JunitWriterTest extends ReportWriterContract {
  JunitWriterTest() {
    super(ReportFormat.JUNIT, "xml");
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatItHolds(SampleReports sample)
      throws ParserConfigurationException, SAXException, IOException {
    String text = write(sample, WriterOptions.DEFAULT.withAllStatuses());
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
    assertCount(root, "tests", "testcase");
    assertCount(root, "failures", "failure");
    assertCount(root, "errors", "error");
    assertCount(root, "skipped", "skipped");
  }

  private static void assertCount(Element root, String attribute, String element) {
    assertEquals(
        root.getAttribute(attribute),
        Integer.toString(root.getElementsByTagName(element).getLength()));
  }
}
