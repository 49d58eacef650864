package io.keyplan.poi.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A piece of a part, which writes itself for an entry. Immutable and thread-safe. */
public interface Piece {

  /** Writes the piece. */
  void write(Filling filling, FillScope scope);

  /** Gives all of a part, as it is filled. */
  default String part(Filling filling) {
    return part(filling, filling.values().plan());
  }

  /** Gives all of a part, as it is filled for an entry. */
  default String part(Filling filling, FillScope scope) {
    filling.startPart();
    write(filling, scope);
    return filling.out().toString();
  }

  /**
   * XML that stays as it is.
   *
   * @param xml the XML
   */
  record Markup(String xml) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      filling.out().append(xml);
    }
  }

  /**
   * XML that must not be there twice, such as a bookmark.
   *
   * @param piece what is written the first time only
   */
  record Once(Piece piece) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      if (!filling.isCopy()) {
        piece.write(filling, scope);
      }
    }
  }

  /**
   * A number that is another one in every copy.
   *
   * @param number the author's
   */
  record Number(String number) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      filling.out().append(filling.isCopy() ? String.valueOf(filling.nextNumber()) : number);
    }
  }

  /**
   * Several pieces.
   *
   * @param pieces in their order
   */
  record Sequence(List<Piece> pieces) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      for (Piece piece : pieces) {
        piece.write(filling, scope);
      }
    }
  }

  /**
   * A value in a text.
   *
   * @param tag which one
   * @param look properties of its run, as XML
   * @param prefix prefix of the elements around it, with its colon
   * @param drawing whether it stands in a text of DrawingML
   */
  record Value(Tag.Value tag, String look, String prefix, boolean drawing) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      FilledValue value = filling.values().value(tag, scope);
      filling.noteLost(tag, value);
      filling.writer().write(tag, value, look, prefix, drawing);
    }
  }

  /**
   * What is to be known when the document is written, and stands in no file.
   *
   * @param action takes it
   */
  record Event(BiConsumer<Filling, FillScope> action) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      action.accept(filling, scope);
    }
  }

  /**
   * What is there for each entry of a list.
   *
   * @param repetition the list
   * @param piece what is there for each
   * @param rows what it is of a table
   */
  record Repeated(Repetition repetition, Piece piece, Rows rows) implements Piece {
    /** What something is of a table. */
    enum Rows {
      /** Nothing. */
      NONE,
      /** A row. */
      ONE,
      /** Several rows. */
      SEVERAL
    }

    @Override
    public void write(Filling filling, FillScope scope) {
      boolean copy = filling.isCopy();
      for (FillScope entry : filling.values().entries(repetition, scope)) {
        filling.countEntry();
        if (rows == Rows.ONE) {
          filling.addRow(entry.path());
        }
        piece.write(filling, entry);
        filling.setCopy(true);
        if (rows != Rows.NONE) {
          filling.noteRows();
        }
      }
      filling.setCopy(copy);
    }
  }

  /**
   * What is there if a field says something.
   *
   * @param condition the field
   * @param piece what is there
   * @param aroundRows whether it is rows of a table
   */
  record Conditional(Tag.If condition, Piece piece, boolean aroundRows) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      if (filling.values().holds(condition, scope)) {
        int start = filling.out().length();
        piece.write(filling, scope);
        if (aroundRows && filling.out().length() > start) {
          filling.noteRows();
        }
      }
    }
  }

  /**
   * A table whose rows repeat.
   *
   * @param stays whether it stays where no row is left, since there is more in it than headings
   * @param names how its rows are told when the document is read; null where they cannot be told
   * @param piece all of it
   */
  record Table(boolean stays, @Nullable RowNames names, Piece piece) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      filling.table(stays, names, () -> piece.write(filling, scope));
    }
  }

  /**
   * What must end with a paragraph, such as a cell.
   *
   * @param piece what is in it
   * @param empty an empty paragraph
   */
  record Container(Piece piece, String empty) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      int start = filling.out().length();
      piece.write(filling, scope);
      if (!filling.endsWithText(start)) {
        filling.out().append(empty);
      }
    }
  }

  /**
   * A drawing that shows a picture of the plan.
   *
   * @param tag which one
   * @param drawing its XML, with the details that the picture decides
   * @param width of the author's picture, in EMU
   * @param height likewise
   */
  record Picture(Tag.Value tag, Piece drawing, long width, long height) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      if (filling.pictures().take(filling.values().picture(tag, scope), width, height)) {
        drawing.write(filling, scope);
      }
    }
  }

  /**
   * A frame with a chart that shows numbers of the plan.
   *
   * @param tag which ones
   * @param relation the author's relationship to the chart
   * @param frame its XML
   */
  record Chart(Tag.Chart tag, String relation, Piece frame) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      if (filling.charts().take(tag, scope, relation)) {
        frame.write(filling, scope);
      }
    }
  }

  /**
   * What a picture decides of the XML of its drawing.
   *
   * @param detail which detail
   */
  record Detail(PictureDetail detail) implements Piece {
    @Override
    public void write(Filling filling, FillScope scope) {
      filling.out().append(filling.pictures().detail(detail));
    }
  }
}
