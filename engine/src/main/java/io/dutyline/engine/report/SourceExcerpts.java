package io.dutyline.engine.report;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Excerpts from files that were read. Lines end with LF, CR LF or CR. A file is only cut into lines
 * when its first excerpt is asked for, since most files never are.
 */
public final class SourceExcerpts implements Report.Excerpts {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<SourceRange>> sensitive;
  private final Map<String, Map<Integer, Optional<ExcerptLine>>> lines = new ConcurrentHashMap<>();
  private final Map<String, int[]> lineStarts = new ConcurrentHashMap<>();

  /**
   * @param files those that excerpts may be taken from
   * @param sensitive stretches that no excerpt may show
   */
  public SourceExcerpts(Collection<SourceFile> files, Collection<SourceRange> sensitive) {
    files.forEach(file -> this.files.put(file.path(), file));
    this.sensitive = sensitive.stream().collect(Collectors.groupingBy(SourceRange::path));
  }

  @Override
  public Optional<String> line(String path, int line) {
    return find(path, line).map(ExcerptLine::maskedText);
  }

  @Override
  public Optional<Excerpt> excerpt(SourceRange range, int width) {
    return find(range.path(), range.startLine()).map(line -> line.excerpt(range, width));
  }

  /** Lines are kept: of a minified template all findings stand on one, and that may be long. */
  private Optional<ExcerptLine> find(String path, int line) {
    return lines
        .computeIfAbsent(path, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(line, key -> cut(path, line));
  }

  private Optional<ExcerptLine> cut(String path, int line) {
    SourceFile file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    String text = file.text();
    int[] starts = lineStarts.computeIfAbsent(path, key -> lineStarts(text));
    if (line < 1 || line > starts.length) {
      return Optional.empty();
    }
    int from = starts[line - 1];
    int to = line < starts.length ? starts[line] : text.length();
    while (to > from && isLineEnd(text.charAt(to - 1))) {
      to--;
    }
    String content = text.substring(from, to);
    return Optional.of(new ExcerptLine(content, masked(path, line, content.length())));
  }

  private List<ExcerptLine.Span> masked(String path, int line, int length) {
    List<ExcerptLine.Span> spans = new ArrayList<>();
    for (SourceRange range : sensitive.getOrDefault(path, List.of())) {
      if (range.startLine() <= line && line <= range.endLine()) {
        int from = range.startLine() == line ? range.startColumn() - 1 : 0;
        int to = range.endLine() == line ? Math.min(range.endColumn() - 1, length) : length;
        if (from < to) {
          spans.add(new ExcerptLine.Span(from, to));
        }
      }
    }
    return merge(spans);
  }

  private static List<ExcerptLine.Span> merge(List<ExcerptLine.Span> spans) {
    spans.sort(Comparator.comparingInt(ExcerptLine.Span::from));
    List<ExcerptLine.Span> merged = new ArrayList<>();
    for (ExcerptLine.Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.from() <= merged.get(last).to()) {
        int to = Math.max(span.to(), merged.get(last).to());
        merged.set(last, new ExcerptLine.Span(merged.get(last).from(), to));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean splitCrLf = each == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(each) && !splitCrLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char each) {
    return each == '\n' || each == '\r';
  }
}
