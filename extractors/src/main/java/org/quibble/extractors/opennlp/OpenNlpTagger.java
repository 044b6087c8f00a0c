package org.quibble.extractors.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.Tagger;
import org.quibble.extractors.token.Tokens;

/**
 * Tags by a model that was trained on a treebank, and leaves the words of closed classes, which the
 * model sometimes mistakes in news, and dictionary forms to the tables.
 *
 * <p>The model is shared; OpenNLP's tagger isn't thread-safe, so each thread has one.
 */
final class OpenNlpTagger implements Tagger {

  private static final Set<Tag> CLOSED =
      EnumSet.of(
          Tag.ADP, Tag.DET, Tag.CCONJ, Tag.SCONJ, Tag.AUX, Tag.PRON, Tag.PART, Tag.INTJ, Tag.X);

  private final LexiconTagger tables;
  private final ThreadLocal<POSTaggerME> model;

  private OpenNlpTagger(Language language, POSModel model) {
    this.tables = LexiconTagger.of(language);
    this.model = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  /** Returns the tagger of a language, or empty if OpenNLP has no model for it. */
  static Optional<Tagger> of(Language language) {
    return Language.shared("opennlp-models").rows().stream()
        .filter(row -> row.key().equals(language.tag()))
        .findFirst()
        .map(row -> new OpenNlpTagger(language, load(row.phrases().get(0))));
  }

  private static POSModel load(String path) {
    try (InputStream in = OpenNlpTagger.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path
                + " is not on the class path: add the opennlp-models artifacts, or use the engine \"light\"");
      }
      return new POSModel(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("can't read " + path, broken);
    }
  }

  @Override
  public Tag[] tag(Tokens tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.text(i);
    }
    String[] found = model.get().tag(words);
    Tag[] tags = tables.tag(tokens);
    for (int i = 0; i < tags.length; i++) {
      tags[i] =
          tables.isCertain(tokens, i, tags[i])
              ? tags[i]
              : chosen(tokens, i, tag(found[i], tags[i]), tags);
    }
    restoreNouns(tokens, tags);
    tables.rescue(tokens, tags);
    return tags;
  }

  /** "the anchor ," ends in a noun, whatever the model makes of a word that it has never seen. */
  private void restoreNouns(Tokens tokens, Tag[] tags) {
    for (int i = 1; i < tags.length; i++) {
      boolean alone = i + 1 == tags.length || tags[i + 1] == Tag.PUNCT || tags[i + 1] == Tag.AUX;
      if (tags[i] == Tag.ADJ
          && tags[i - 1] == Tag.DET
          && alone
          && !tables.isListed(tokens.lower(i))) {
        tags[i] = Tag.NOUN;
      }
    }
  }

  /** A name that the tables see by its capital stays one, and closed classes hold no strangers. */
  private Tag chosen(Tokens tokens, int i, Tag found, Tag[] tags) {
    Tag table = tags[i];
    String word = tokens.lower(i);
    boolean first = i == 0 || tags[i - 1] == Tag.PUNCT;
    boolean common = found == Tag.NOUN || found == Tag.ADJ && isBeforeNoun(tokens, i);
    boolean name = table == Tag.PROPN && (!first || !common);
    boolean noName =
        found == Tag.PROPN
            && (first && table == Tag.NOUN
                || Character.isLowerCase(tokens.first(i))
                || tables.isListed(word));
    boolean noVerb =
        found == Tag.VERB
            && table == Tag.NOUN
            && isNounLike(word, i == 0 ? Tag.PUNCT : tags[i - 1]);
    return name || noName || noVerb || CLOSED.contains(found) ? table : found;
  }

  private boolean isBeforeNoun(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && Character.isLowerCase(tokens.first(i + 1))
        && tables.infinitive(tokens.lower(i + 1)).isEmpty();
  }

  /** Whether a word that no table has as a verb neither looks like one nor stands where one can. */
  private boolean isNounLike(String word, Tag before) {
    boolean ended =
        word.endsWith("s")
            || word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("en")
            || word.endsWith("t")
            || word.endsWith("te");
    return !tables.isListed(word)
            && !ended
            && (before == Tag.ADJ || before == Tag.DET || before == Tag.NOUN)
        || word.endsWith("t") && !tables.isListed(word) && tables.isEnglish() && before.isNoun();
  }

  /**
   * A token of ours can be two of the treebank's: "im" is ADP+DET, of which the first counts. Or it
   * is a part of one: the treebank cuts words at hyphens, so the model takes "high-speed" for a
   * mark.
   */
  private static Tag tag(String found, Tag otherwise) {
    int plus = found.indexOf('+');
    String first = plus < 0 ? found : found.substring(0, plus);
    for (Tag tag : Tag.values()) {
      if (tag.name().equals(first)) {
        return tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.NUM ? otherwise : tag;
      }
    }
    return otherwise;
  }

  @Override
  public String lemma(String token, Tag tag) {
    return tables.lemma(token, tag);
  }
}
