package io.github.tweetcitation.bench;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Throughput against the size of the document, and against the density of citations. */
final class Plots {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 500;

  /** Colours that nearly everybody can tell apart (Okabe and Ito). */
  private static final List<Color> COLORS =
      Stream.of(0xD55E00, 0x0072B2, 0x009E73, 0xE69F00, 0x56B4E9, 0xCC79A7)
          .map(Color::new)
          .toList();

  private final Results results;

  Plots(Results results) {
    this.results = results;
  }

  void write(Path folder) throws IOException {
    XYSeriesCollection size = new XYSeriesCollection();
    for (String workload : results.values(SizeBenchmark.FIND, "workload")) {
      for (String rival : results.values(SizeBenchmark.FIND, "rival")) {
        XYSeries series = new XYSeries(rival + ", " + workload);
        Map<String, String> fixed = Map.of("workload", workload, "rival", rival);
        add(series, SizeBenchmark.FIND, "length", fixed, length -> length);
        size.addSeries(series);
      }
    }
    save(size, "characters", folder.resolve("throughput-by-size.svg"));

    XYSeriesCollection density = new XYSeriesCollection();
    for (String rival : results.values(DensityBenchmark.FIND, "rival")) {
      XYSeries series = new XYSeries(rival);
      Map<String, String> fixed = Map.of("rival", rival);
      add(
          series,
          DensityBenchmark.FIND,
          "charsPerCitation",
          fixed,
          chars -> DensityBenchmark.LENGTH);
      density.addSeries(series);
    }
    save(density, "characters per citation", folder.resolve("throughput-by-density.svg"));
  }

  /** A point for each value of a parameter; the length of the text may depend on it. */
  private void add(
      XYSeries series,
      String benchmark,
      String parameter,
      Map<String, String> fixed,
      ToDoubleFunction<Double> length) {
    for (String value : results.values(benchmark, parameter)) {
      Map<String, String> run = new HashMap<>(fixed);
      run.put(parameter, value);
      double x = Double.parseDouble(value);
      // A logarithmic axis has no place for 0.
      if (x > 0) {
        results
            .score(benchmark, run)
            .ifPresent(micros -> series.add(x, length.applyAsDouble(x) / micros));
      }
    }
  }

  private static void save(XYSeriesCollection series, String xAxis, Path file) throws IOException {
    if (series.getSeriesCount() == 0) {
      return;
    }
    JFreeChart chart = ChartFactory.createXYLineChart(null, null, null, series);
    chart.setBackgroundPaint(Color.WHITE);
    // The encoder leaves out a font of 12 points, and the viewer takes any.
    chart.getLegend().setItemFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainAxis(logarithmic(xAxis));
    plot.setRangeAxis(logarithmic("million characters a second"));
    plot.setRenderer(lines(series.getSeriesCount()));
    VectorGraphics2D graphics = new VectorGraphics2D();
    chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
    try (OutputStream out = Files.newOutputStream(file)) {
      new SVGProcessor()
          .getDocument(graphics.getCommands(), new PageSize(WIDTH, HEIGHT))
          .writeTo(out);
    }
  }

  private static XYLineAndShapeRenderer lines(int count) {
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer();
    for (int i = 0; i < count; i++) {
      lines.setSeriesPaint(i, COLORS.get(i % COLORS.size()));
      lines.setSeriesStroke(i, new BasicStroke(2));
    }
    return lines;
  }

  private static LogarithmicAxis logarithmic(String label) {
    LogarithmicAxis axis = new LogarithmicAxis(label);
    axis.setLog10TickLabelsFlag(true);
    return axis;
  }
}
