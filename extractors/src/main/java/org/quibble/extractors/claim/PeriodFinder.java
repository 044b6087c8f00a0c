package org.quibble.extractors.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Modality;
import org.quibble.claim.Period;

/** Finds the time that a figure is about: the words for one that stand nearest to it. */
final class PeriodFinder {

  private final Setting setting;
  private final Parse parse;
  private final @Nullable LocalDate published;

  PeriodFinder(Setting setting, @Nullable LocalDate published) {
    this.setting = setting;
    this.parse = setting.parse();
    this.published = published;
  }

  /** Returns the time, or null where the sentence doesn't say. */
  @Nullable Period find(Modality modality) {
    List<PeriodReader.Found> times = times();
    PeriodReader.Found nearest = null;
    for (PeriodReader.Found time : times) {
      boolean fits = !isSince(time) && (modality != Modality.REPORTED || !isAhead(time));
      if (fits && (nearest == null || distance(time) < distance(nearest))) {
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
  private int distance(PeriodReader.Found time) {
    boolean behind = time.from() >= setting.figure().to();
    int between =
        behind
            ? time.from() - setting.figure().to()
            : setting.figure().phraseFrom() - time.to() + 2;
    int clauses = Math.abs(parse.clauseAt(time.from()) - setting.clause());
    int otherFigures = figuresBetween(time);
    return between + 6 * clauses + 4 * otherFigures;
  }

  private int figuresBetween(PeriodReader.Found time) {
    int low = Math.min(time.to(), setting.figure().to());
    int high = Math.max(time.from(), setting.figure().phraseFrom());
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
