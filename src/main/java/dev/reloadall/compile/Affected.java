package dev.reloadall.compile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the sources that have to be compiled again because of others: all that might be, so one too many now and then.
 *
 * <p>Class files tell who refers to whom, except for constants, which the compiler copies, and for names that meant another
 * class before: for these two the sources themselves are searched.
 */
final class Affected {
    private final SourceTree sources;
    private final ClassIndex before;

    Affected(SourceTree sources, ClassIndex before) {
        this.sources = sources;
        this.before = before;
    }

    /**
     * @param replaced internal names of the classes there were of what has been compiled or deleted
     * @param after the classes that there are of it now
     */
    Set<Source> by(Set<String> replaced, ClassIndex after) {
        Set<String> changed = new HashSet<>();
        Set<String> words = new HashSet<>();
        replaced.forEach(name -> compare(before.get(name), after.get(name), changed, words));
        after.all().stream().filter(each -> before.get(each.name()) == null).forEach(each -> {
            changed.add(each.name());
            words.add(each.simpleName());
        });
        Set<Source> affected = new LinkedHashSet<>(referring(after.withSubtypes(before.withSubtypes(changed))));
        affected.addAll(mentioning(words));
        return affected;
    }

    private static void compare(IndexedClass before, IndexedClass after, Set<String> changed, Set<String> words) {
        if (after == null || !before.visible().equals(after.visible())) {
            changed.add(before.name());
        }
        Map<String, Object> now = after == null ? Map.of() : after.constants();
        before.constants().forEach((name, value) -> {
            if (!Objects.equals(value, now.get(name))) {
                words.add(name);
            }
        });
        now.keySet().stream().filter(name -> !before.constants().containsKey(name)).forEach(words::add);
    }

    private Set<Source> referring(Set<String> changed) {
        return before.all().stream().filter(each -> each.mentioned().stream().anyMatch(changed::contains))
                .map(each -> sources.get(each.source())).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Source> mentioning(Set<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        Pattern any = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        return sources.all().stream().filter(each -> any.matcher(each.text()).find()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
