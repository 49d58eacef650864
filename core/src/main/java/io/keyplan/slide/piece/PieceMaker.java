package io.keyplan.slide.piece;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.Missing;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Prose;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.document.Variant;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.figure.ChartScale;
import io.keyplan.i18n.PartTitle;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes pieces of blocks.
 *
 * @param values writes entries
 * @param variant what the document is filled with
 * @param room what a slide has room for
 * @param hints whether tables of a guided form say what to write in them
 */
public record PieceMaker(EntryRuns values, Variant variant, Room room, boolean hints)
    implements Block.Visitor<List<Piece>> {

  /** The longest text in a tile or a key, and of a name. */
  private static final int SHORT = 90;

  /** More facts than this stand in two tables side by side. */
  private static final int LONG_LIST = 7;

  public List<Piece> make(Block block) {
    return block.accept(this);
  }

  private TableMaker tables() {
    return new TableMaker(values, hints && variant == Variant.GUIDED);
  }

  @Override
  public List<Piece> cover(Cover block) {
    return facts(new Facts(block.facts()));
  }

  @Override
  public List<Piece> facts(Facts block) {
    List<Fact> shown =
        block.facts().stream()
            .filter(fact -> !fact.entry().isBlank() || values.isOpen(fact.entry()))
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    if (FactStripPiece.suits(shown, values, room.width())) {
      return List.of(new FactStripPiece(shown, values));
    }
    if (shown.size() <= LONG_LIST) {
      return List.of(new TablePiece("", tables().facts("Facts", shown)));
    }
    int half = (shown.size() + 1) / 2;
    return List.of(
        new TablePiece("", tables().facts("Facts", shown.subList(0, half))),
        new TablePiece("", tables().facts("Facts", shown.subList(half, shown.size()))));
  }

  @Override
  public List<Piece> keyFigures(KeyFigures block) {
    return List.of(FiguresPiece.of(block.figures(), values.upTo(SHORT)));
  }

  @Override
  public List<Piece> prose(Prose block) {
    return List.of(TextPiece.plain(block.label(), block.text(), values));
  }

  @Override
  public List<Piece> callout(Callout block) {
    return List.of(TextPiece.callout(block.label(), block.text(), values));
  }

  @Override
  public List<Piece> items(Items block) {
    List<ListPiece.Row> rows = new ArrayList<>();
    for (Item item : block.items()) {
      rows.add(new ItemRow(block.numbered() ? rows.size() + 1 : 0, item, values));
    }
    return List.of(new ListPiece(block.label(), rows));
  }

  @Override
  public List<Piece> table(Table block) {
    return block.companion()
        ? List.of()
        : List.of(new TablePiece(block.caption(), tables().table(block)));
  }

  @Override
  public List<Piece> swot(Swot block) {
    return List.of(new SwotPiece(block.title(), block.quadrants(), room.tallest(), values));
  }

  @Override
  public List<Piece> orgChart(OrgChart block) {
    return List.of(OrgChartPiece.whole(block, room, values));
  }

  @Override
  public List<Piece> grid(Grid block) {
    return List.of(GridPiece.of(block, room, values));
  }

  @Override
  public List<Piece> matrix(Matrix block) {
    List<Piece> pieces = new ArrayList<>();
    TableMaker tables = new TableMaker(values.upTo(SHORT), false);
    List<Matrix> parts = MatrixDivision.of(block, values.upTo(SHORT));
    for (int i = 0; i < parts.size(); i++) {
      String caption =
          parts.size() == 1
              ? block.caption()
              : PartTitle.of(
                  values.messages(),
                  block.caption(),
                  values.text(parts.get(i).columns().get(0)),
                  values.text(parts.get(i).columns().get(parts.get(i).columns().size() - 1)),
                  i + 1,
                  parts.size());
      pieces.add(new TablePiece(caption, tables.matrix(parts.get(i))));
    }
    if (!block.legend().isEmpty()) {
      pieces.add(new KeyPiece(block.legend(), values.upTo(SHORT)));
    }
    return pieces;
  }

  @Override
  public List<Piece> chart(Chart block) {
    return List.of(
        new ChartPiece(
            block,
            ChartScale.of(block, values.formats()).caption(block, values.messages()),
            room.tallest()));
  }

  @Override
  public List<Piece> progress(Progress block) {
    List<ListPiece.Row> rows = new ArrayList<>();
    block.bars().forEach(bar -> rows.add(ProgressRow.of(bar, values)));
    return List.of(new ListPiece(block.label(), rows));
  }

  @Override
  public List<Piece> cards(Cards block) {
    return List.of(CardsPiece.of(block, values));
  }

  @Override
  public List<Piece> timeline(Timeline block) {
    return List.of(TimelinePiece.of(block, values.upTo(SHORT)));
  }

  @Override
  public List<Piece> horizons(Horizons block) {
    return List.of(new HorizonsPiece(block.horizons(), room.tallest(), values));
  }

  @Override
  public List<Piece> illustration(Illustration block) {
    boolean shown = values.isForm() || values.picture(block.slot()).isPresent();
    return shown ? List.of(new PicturePiece(block, room.tallest(), values)) : List.of();
  }

  @Override
  public List<Piece> checklist(Checklist block) {
    return List.of(new TablePiece("", tables().checklist(block)));
  }

  @Override
  public List<Piece> missing(Missing block) {
    return List.of(new MissingPiece(block.text()));
  }
}
