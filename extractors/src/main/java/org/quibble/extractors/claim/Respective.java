package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;

/**
 * Figures in a row, "5, 6 and 7 million", which share what is said of the first; and, where
 * "respectively" says so, the row of things that they belong to one by one.
 */
final class Respective {

  private final Parse parse;
  private final List<ReadFigure> row;
  private final List<NounPhrase> things;

  private Respective(Parse parse, List<ReadFigure> row, List<NounPhrase> things) {
    this.parse = parse;
    this.row = row;
    this.things = things;
  }

  static Respective of(Parse parse) {
    boolean said = false;
    for (int i = 0; i < parse.size(); i++) {
      said |= parse.is("respectively", i);
    }
    List<ReadFigure> row = longestRow(parse);
    return new Respective(parse, row, said ? things(parse, row) : List.of());
  }

  private static List<ReadFigure> longestRow(Parse parse) {
    List<ReadFigure> longest = List.of();
    List<ReadFigure> row = new ArrayList<>();
    for (ReadFigure figure : parse.figures()) {
      boolean joined = !row.isEmpty() && follows(parse, row.get(row.size() - 1), figure);
      if (!joined) {
        row = new ArrayList<>();
      }
      row.add(figure);
      longest = row.size() > longest.size() ? row : longest;
    }
    return longest.size() > 1 ? longest : List.of();
  }

  private static boolean follows(Parse parse, ReadFigure last, ReadFigure figure) {
    boolean contrast =
        parse.is("contrast", figure.phraseFrom() - 1) || parse.is("contrast", figure.phraseFrom());
    return last.mention().unit().equals(figure.mention().unit())
        && (contrast || isJoint(parse, last.to(), figure.phraseFrom()));
  }

  /** Whether only "and" and a comma stand between two tokens. */
  private static boolean isJoint(Parse parse, int from, int to) {
    boolean joint = to > from && to - from <= 2;
    for (int i = from; joint && i < to; i++) {
      joint = parse.tag(i) == Tag.CCONJ || parse.lower(i).equals(",");
    }
    return joint;
  }

  /** Returns as many phrases in a row as there are figures, or none. */
  private static List<NounPhrase> things(Parse parse, List<ReadFigure> row) {
    List<NounPhrase> run = new ArrayList<>();
    for (NounPhrase phrase : parse.phrases()) {
      boolean joined =
          !run.isEmpty() && isJoint(parse, run.get(run.size() - 1).to(), phrase.from());
      if (!joined) {
        run.clear();
      }
      run.add(phrase);
      if (run.size() == row.size() && run.size() > 1) {
        return List.copyOf(run);
      }
    }
    return List.of();
  }

  private @Nullable NounPhrase thingOf(ReadFigure figure) {
    int place = row.indexOf(figure);
    return place >= 0 && place < things.size() ? things.get(place) : null;
  }

  /** Returns the thing that a figure of the row is said of, or null if it isn't its own. */
  @Nullable NounPhrase subjectOf(ReadFigure figure) {
    boolean bare = !things.isEmpty() && things.get(0).isBare();
    return bare ? thingOf(figure) : null;
  }

  /** Returns the setting of the row's first figure for those behind it. */
  Setting settingOf(Setting setting) {
    return row.indexOf(setting.figure()) > 0 ? Setting.of(parse, row.get(0)) : setting;
  }
}
