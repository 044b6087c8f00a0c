package org.quibble.extractors.figure;

import java.util.List;
import org.quibble.claim.Mention;
import org.quibble.extractors.text.TaggedSentence;

/**
 * A sentence with what was read in it.
 *
 * @param sentence the sentence
 * @param figures its figures, in the order of the text; often none
 */
public record ReadSentence(TaggedSentence sentence, List<ReadFigure> figures) {

  public ReadSentence {
    figures = List.copyOf(figures);
  }

  /**
   * A mention and the tokens that it is made of.
   *
   * @param mention the mention
   * @param from its first token
   * @param to the token after its last
   * @param phraseFrom the first token of the modifier before it ("more than"), or {@code from}
   */
  public record ReadFigure(Mention mention, int from, int to, int phraseFrom) {}
}
