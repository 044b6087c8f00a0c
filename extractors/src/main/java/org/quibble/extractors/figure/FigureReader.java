package org.quibble.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/**
 * Reads the figures of a document: every amount of money, percentage, measure, count, duration,
 * multiple and rate, and every figure that is garbled. Immutable and thread-safe.
 */
public final class FigureReader {

  private final Conventions conventions;

  private FigureReader(Conventions conventions) {
    this.conventions = conventions;
  }

  /** Returns a reader for a document that writes its figures so. */
  public static FigureReader of(Conventions conventions) {
    return new FigureReader(conventions);
  }

  /** Returns a document's sentences with the figures in them. */
  public List<ReadSentence> read(List<TaggedSentence> sentences) {
    List<ReadSentence> read = new ArrayList<>(sentences.size());
    Draft last = null;
    for (TaggedSentence sentence : sentences) {
      List<Draft> drafts = drafts(sentence, last);
      last = drafts.stream().filter(Joints::isScaledMoney).reduce((one, two) -> two).orElse(last);
      read.add(
          new ReadSentence(
              sentence, drafts.stream().map(draft -> figure(draft, sentence.tokens())).toList()));
    }
    return read;
  }

  private List<Draft> drafts(TaggedSentence sentence, @Nullable Draft before) {
    if (!Starters.of(sentence.language()).isAnyIn(sentence.tokens())) {
      return List.of();
    }
    List<Draft> single = new SentenceReader(sentence, conventions).read();
    if (single.isEmpty()) {
      return single;
    }
    List<Draft> joined = new Joints(sentence).join(single, before);
    Modifiers modifiers = new Modifiers(sentence);
    return joined.stream()
        .map(modifiers::applied)
        .map(draft -> withoutFullStop(draft, sentence.tokens()))
        .toList();
  }

  /** The full stop behind "5 mln dlrs." ends the sentence, if nothing follows it. */
  private static Draft withoutFullStop(Draft draft, Tokens tokens) {
    boolean last = draft.to() == tokens.size() && draft.to() > draft.number().from() + 1;
    return last && tokens.is(draft.to() - 1, '.') ? draft.endingAt(draft.to() - 1) : draft;
  }

  private static ReadFigure figure(Draft draft, Tokens tokens) {
    return new ReadFigure(draft.mention(tokens), draft.from(), draft.to(), draft.phraseFrom());
  }
}
