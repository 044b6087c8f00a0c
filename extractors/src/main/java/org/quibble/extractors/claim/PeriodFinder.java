package org.quibble.extractors.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Modality;
import org.quibble.claim.Period;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;

/** Finds the time that a figure is about: the words of its sentence for one that stand nearest. */
final class PeriodFinder {

  private final Parse parse;
  private final @Nullable LocalDate published;
  private final List<PeriodReader.Found> times;

  PeriodFinder(Parse parse, @Nullable LocalDate published) {
    this.parse = parse;
    this.published = published;
    this.times = times();
  }

  /** Returns the time, or null where the sentence doesn't say. */
  @Nullable Period find(ReadFigure figure, Modality modality) {
    PeriodReader.Found nearest = null;
    for (PeriodReader.Found time : times) {
      boolean fits = !isSince(time) && (modality != Modality.REPORTED || !isAhead(time));
      if (fits && (nearest == null || distance(figure, time) < distance(figure, nearest))) {
        nearest = time;
      }
    }
    return nearest == null ? null : nearest.period(parse);
  }

  private List<PeriodReader.Found> times() {
    List<PeriodReader.Found> times = new ArrayList<>();
    PeriodReader reader = new PeriodReader(parse, published);
    int i = 0;
    while (i < parse.size()) {
      Optional<PeriodReader.Found> found =
          parse.figureAt(i) == null ? reader.at(i) : Optional.empty();
      found.ifPresent(times::add);
      i = found.map(PeriodReader.Found::to).orElse(i + 1);
    }
    return times;
  }

  /** Counts tokens between, those of other clauses and of the side before the figure more. */
  private int distance(ReadFigure figure, PeriodReader.Found time) {
    boolean behind = time.from() >= figure.to();
    int between = behind ? time.from() - figure.to() : figure.phraseFrom() - time.to() + 2;
    int clauses = Math.abs(parse.clauseAt(time.from()) - parse.clauseAt(figure.from()));
    int otherFigures = figuresBetween(figure, time);
    return between + 6 * clauses + 4 * otherFigures;
  }

  private int figuresBetween(ReadFigure figure, PeriodReader.Found time) {
    int low = Math.min(time.to(), figure.to());
    int high = Math.max(time.from(), figure.phraseFrom());
    return (int)
        parse.figures().stream().filter(other -> other.from() >= low && other.to() <= high).count();
  }

  /** "since 2018" says when something began, not what the figure is about. */
  private boolean isSince(PeriodReader.Found time) {
    return parse.is("since", time.from() - 1);
  }

  private boolean isAhead(PeriodReader.Found time) {
    return published != null && time.start().isAfter(published);
  }
}
