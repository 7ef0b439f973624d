package dev.reloadall.jmx;

import dev.reloadall.Referrer;
import dev.reloadall.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is alive, and who keeps it so: objects stay here, words cross. */
final class HeapQuestions {
    private static final int MOST_REFERRERS = 50;

    private final Engine engine;
    private final Classes classes;

    HeapQuestions(Engine engine, Classes classes) {
        this.engine = engine;
        this.classes = classes;
    }

    Map<String, Long> counts(String className) {
        Map<String, Long> counts = new TreeMap<>();
        for (Class<?> type : classes.named(className)) {
            engine.instancesOf(type).forEach(object -> counts.merge(object.getClass().getName(), 1L, Long::sum));
        }
        return counts;
    }

    Answer instances(String className) {
        Map<String, Long> counts = counts(className);
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text = new StringBuilder(counted(total, "instance") + " of " + className + "\n");
        List<JsonObject> rows = new ArrayList<>();
        counts.forEach((name, count) -> {
            text.append(String.format("  %,12d  %s%n", count, name));
            rows.add(new JsonObject().put("class", name).put("instances", count));
        });
        return Answer.done(text.toString(), new JsonObject().put("instances", total).put("classes", rows).toString());
    }

    Answer referrers(String className, int limit) {
        StringBuilder text = new StringBuilder();
        List<JsonObject> rows = new ArrayList<>();
        long total = 0;
        for (Class<?> type : classes.named(className)) {
            List<?> objects = engine.instancesOf(type);
            total += objects.size();
            for (Object object : objects.subList(0, Math.min(objects.size(), Math.max(0, limit - rows.size())))) {
                rows.add(referrers(object, objects, text));
            }
        }
        String more = total > rows.size() ? "and " + counted(total - rows.size(), "instance") + " more; --limit shows more of them\n" : "";
        String none = total == 0 ? "no instance of " + className + " is alive\n" : "";
        return Answer.done(text + more + none, new JsonObject().put("instances", total).put("shown", rows).toString());
    }

    /** @param list it was found in, which refers to it too and is nobody's business */
    private JsonObject referrers(Object object, List<?> list, StringBuilder text) {
        String name = object.getClass().getTypeName() + "@" + Integer.toHexString(System.identityHashCode(object));
        List<String> holders = engine.referrersOf(object).stream().filter(each -> !isOurs(each, list))
                .map(Referrer::toString).toList();
        text.append(name).append(" is held by ").append(holders.isEmpty() ? "nobody\n" : counted(holders.size(), "referrer") + "\n");
        holders.stream().limit(MOST_REFERRERS).forEach(holder -> text.append("  ").append(holder).append('\n'));
        if (holders.size() > MOST_REFERRERS) {
            text.append("  and ").append(holders.size() - MOST_REFERRERS).append(" more\n");
        }
        return new JsonObject().put("object", name)
                .put("referrers", holders.stream().map(JsonObject::quoted).toList());
    }

    private static boolean isOurs(Referrer referrer, List<?> list) {
        Object holder = referrer.holder();
        if (holder != null && holder.getClass().getName().startsWith("dev.reloadall.runtime.")) {
            return true; // a side table's entry, which holds weakly
        }
        boolean found = holder == list || holder instanceof Object[] array && list.size() == array.length
                && java.util.stream.IntStream.range(0, array.length).allMatch(i -> array[i] == list.get(i));
        return found || referrer.kind() == Referrer.Kind.STACK_LOCAL && referrer.where().contains("dev.reloadall.");
    }

    private static String counted(long count, String noun) {
        return String.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
