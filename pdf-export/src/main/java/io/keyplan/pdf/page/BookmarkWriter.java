package io.keyplan.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes bookmarks and the places that links lead to. */
final class BookmarkWriter {

  private final List<WrittenPage> pages;

  BookmarkWriter(List<WrittenPage> pages) {
    this.pages = pages;
  }

  /** Gives the outline; null where there are no bookmarks. */
  @Nullable COSDictionary write(List<Bookmark> bookmarks) {
    if (bookmarks.isEmpty()) {
      return null;
    }
    COSDictionary outline = Cos.dictionary(COSName.OUTLINES);
    Deque<Item> open = new ArrayDeque<>();
    open.push(new Item(0, outline));
    for (Bookmark bookmark : bookmarks) {
      COSArray place = place(bookmark.destination(), pages);
      if (place == null) {
        continue;
      }
      while (open.element().level >= bookmark.level() && open.size() > 1) {
        open.pop();
      }
      COSDictionary item = new COSDictionary();
      item.setString(COSName.TITLE, bookmark.title());
      item.setItem(COSName.DEST, place);
      open.element().append(item);
      open.push(new Item(bookmark.level(), item));
    }
    return outline;
  }

  /** A bookmark whose children are being added. */
  private static final class Item {
    private final int level;
    private final COSDictionary dictionary;
    private int count;

    Item(int level, COSDictionary dictionary) {
      this.level = level;
      this.dictionary = dictionary;
    }

    /** Children of bookmarks are folded, which a negative count says. */
    void append(COSDictionary child) {
      COSBase last = dictionary.getItem(COSName.LAST);
      if (last instanceof COSDictionary previous) {
        previous.setItem(COSName.NEXT, child);
        child.setItem(COSName.PREV, previous);
      } else {
        dictionary.setItem(COSName.FIRST, child);
      }
      dictionary.setItem(COSName.LAST, child);
      child.setItem(COSName.PARENT, dictionary);
      count++;
      dictionary.setInt(COSName.COUNT, level == 0 ? count : -count);
    }
  }

  /** Gives a place on a page; null for one that was never drawn. */
  static @Nullable COSArray place(Destination destination, List<WrittenPage> pages) {
    if (destination.pageNumber() == 0) {
      return null;
    }
    WrittenPage page = pages.get(destination.pageNumber() - 1);
    double height = page.canvas().height();
    double top = Math.min(height, height - destination.top() + 6);
    COSArray place = Cos.array(page.dictionary(), Cos.name("XYZ"), Cos.number(0), Cos.number(top));
    place.add(Cos.number(0));
    return place;
  }
}
