package org.quibble.checkers;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quibble.claim.Claim;
import org.quibble.quantity.Quantity;

/**
 * A garbled figure taken apart, to be put together again with what may have been meant.
 *
 * @param claim the garbled claim
 * @param before what stands before the number, such as a currency sign
 * @param after what stands behind it, such as a unit
 */
record Rewriting(Claim claim, String before, String after) {

  /** Digits with marks and letters among them, from the first digit on: "7l.500". */
  private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{N}OoIl.,'’]*+");

  private static final Map<String, String> CURRENCY_SIGNS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR");

  private static final int MOST_SUGGESTIONS = 3;

  static Rewriting of(Claim claim) {
    String text = claim.mention().text();
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? new Rewriting(claim, text.substring(0, number.start()), text.substring(number.end()))
        : new Rewriting(claim, "", "");
  }

  /** Returns what the figure may have been meant to be, well-formed, the likeliest first. */
  List<String> replacements() {
    return claim.mention().reading().candidates().stream()
        .filter(quantity -> !quantity.extent().isRange())
        .map(this::rewritten)
        .filter(text -> !text.equals(claim.mention().text()))
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private String rewritten(Quantity quantity) {
    return sign(quantity) + number(quantity.extent().low().digits()) + after;
  }

  /** Of two currency signs the one that is meant stays. */
  private String sign(Quantity quantity) {
    return before
        .chars()
        .mapToObj(Character::toString)
        .filter(
            sign ->
                before.length() == 1
                    || !CURRENCY_SIGNS.containsKey(sign)
                    || quantity.unit().code().startsWith(CURRENCY_SIGNS.get(sign)))
        .reduce("", String::concat);
  }

  private String number(BigDecimal digits) {
    Locale locale = Locale.forLanguageTag(claim.sentence().language());
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    format.setMinimumFractionDigits(Math.max(0, digits.scale()));
    return format.format(digits);
  }
}
