package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Where groups meet: under a name, a family of units and a property. A group stands under its own
 * name and property and under those that a shorter form of it would have; two groups meet where one
 * of them is at home. So "Tamm" meets "Maarja Tamm", while the thousand banks of a collection,
 * which share a word, meet nobody.
 */
final class Blocks {

  /**
   * From how many groups on a block is left alone, as what is said of such a name is no one story.
   * Claims that state all keys alike are compared there too.
   */
  private static final int TOO_MANY = 300;

  private static final String ANY_PROPERTY = "?";

  private final List<Group> groups;
  private final Map<Place, List<Visitor>> blocks = new HashMap<>();

  private record Place(String name, String family, String property) {}

  private record Visitor(int group, boolean ownName, boolean ownProperty) {

    boolean meets(Visitor other) {
      return (ownName || other.ownName) && (ownProperty || other.ownProperty);
    }
  }

  private Blocks(List<Group> groups) {
    this.groups = groups;
  }

  static Blocks of(List<Group> groups) {
    Blocks blocks = new Blocks(groups);
    Set<String> withUnknownSubjects = new HashSet<>();
    for (Group group : groups) {
      if (!group.topic().name().isKnown()) {
        withUnknownSubjects.addAll(group.documents());
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      blocks.enter(i, withUnknownSubjects);
    }
    return blocks;
  }

  private void enter(int group, Set<String> withUnknownSubjects) {
    Topic topic = groups.get(group).topic();
    if (topic.name().isKnown()) {
      enter(group, topic.name().key(), true);
      enter(group, topic.name().skeleton(), true);
      topic.name().otherKeys().forEach(key -> enter(group, key, false));
    }
    for (String document : groups.get(group).documents()) {
      if (withUnknownSubjects.contains(document)) {
        enter(group, "@" + document, !topic.name().isKnown());
      }
    }
  }

  private void enter(int group, String name, boolean ownName) {
    Topic topic = groups.get(group).topic();
    String property = topic.property().isKnown() ? topic.property().key() : ANY_PROPERTY;
    String family = topic.unit().family();
    at(new Place(name, family, property)).add(new Visitor(group, ownName, true));
    if (UnitClass.isNoun(family) && topic.property().isKnown()) {
      at(new Place(name, family, ANY_PROPERTY)).add(new Visitor(group, ownName, false));
    }
  }

  private List<Visitor> at(Place place) {
    return blocks.computeIfAbsent(place, key -> new ArrayList<>(2));
  }

  /** Hands on every two groups that meet, once. */
  void forEachMeeting(BiConsumer<Group, Group> meeting) {
    Set<Long> met = new HashSet<>();
    for (List<Visitor> visitors : blocks.values()) {
      if (visitors.size() > 1 && visitors.size() <= TOO_MANY) {
        meet(visitors, met, meeting);
      }
    }
  }

  private void meet(List<Visitor> visitors, Set<Long> met, BiConsumer<Group, Group> meeting) {
    for (int i = 0; i < visitors.size(); i++) {
      for (int j = i + 1; j < visitors.size(); j++) {
        int one = visitors.get(i).group();
        int two = visitors.get(j).group();
        if (one != two
            && visitors.get(i).meets(visitors.get(j))
            && met.add(((long) Math.min(one, two) << Integer.SIZE) | Math.max(one, two))) {
          meeting.accept(groups.get(Math.min(one, two)), groups.get(Math.max(one, two)));
        }
      }
    }
  }
}
