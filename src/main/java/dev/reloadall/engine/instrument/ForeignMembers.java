package dev.reloadall.engine.instrument;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.weave.Nodes;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Members that other agents added to classes as they loaded, and do not add again when the classes are redefined: JaCoCo's probe
 * arrays are such. The VM does not let a redefinition drop them, so they are carried over, with the code they have. Under the reload lock.
 */
final class ForeignMembers {
    private static final Members NONE = new Members(Map.of(), Map.of(), List.of());

    private final Map<Class<?>, Members> carried = new WeakHashMap<>();
    private final Set<MemberKey> lost = new HashSet<>();

    /**
     * Fields and methods of one class.
     *
     * @param order all the fields of that class, in the order that the VM insists on
     */
    private record Members(Map<MemberKey, FieldNode> fields, Map<MemberKey, MethodNode> methods, List<MemberKey> order) {
        static Members of(byte[] classFile) {
            ClassNode node = Nodes.read(classFile);
            Map<MemberKey, FieldNode> fields = new LinkedHashMap<>();
            Map<MemberKey, MethodNode> methods = new LinkedHashMap<>();
            node.fields.forEach(each -> fields.put(key(each), each));
            node.methods.forEach(each -> methods.put(new MemberKey(each.name, each.desc), each));
            return new Members(fields, methods, List.copyOf(fields.keySet()));
        }

        static MemberKey key(FieldNode field) {
            return new MemberKey(field.name, field.desc);
        }

        Members without(Members others) {
            Members rest = new Members(new LinkedHashMap<>(fields), new LinkedHashMap<>(methods), order);
            rest.fields.keySet().removeAll(others.fields.keySet());
            rest.methods.keySet().removeAll(others.methods.keySet());
            return rest;
        }

        Members amongst(Set<MemberKey> keys) {
            fields.keySet().retainAll(keys);
            methods.keySet().retainAll(keys);
            return this;
        }

        boolean isEmpty() {
            return fields.isEmpty() && methods.isEmpty();
        }

        Set<String> names() {
            Stream<MemberKey> all = Stream.concat(fields.keySet().stream(), methods.keySet().stream());
            return all.map(MemberKey::name).collect(Collectors.toCollection(java.util.TreeSet::new));
        }
    }

    /** The class files with what is known to be carried over. */
    Map<Class<?>, byte[]> complete(Map<Class<?>, byte[]> classFiles) {
        if (Collections.disjoint(classFiles.keySet(), carried.keySet())) {
            return classFiles;
        }
        Map<Class<?>, byte[]> whole = new LinkedHashMap<>();
        classFiles.forEach((type, classFile) -> whole.put(type, carried.containsKey(type) ? with(carried.get(type), classFile) : classFile));
        return whole;
    }

    private static byte[] with(Members added, byte[] classFile) {
        ClassNode node = Nodes.read(classFile);
        Members missing = added.without(Members.of(classFile));
        node.fields.addAll(missing.fields.values());
        node.fields.sort(Comparator.comparingInt(each -> added.order.indexOf(Members.key(each))));
        node.methods.addAll(missing.methods.values());
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }

    /**
     * Finds out what has to be carried over.
     *
     * <p>The VM stops at the first class that it does not take, so what came out of the transformers for those behind it is not known: they
     * are taken to lose what others have lost.
     *
     * @param loaded the classes as the VM has them
     * @param redefined the class files of a redefinition that the VM refused, as they came out of the other agents' transformers
     * @param given all of them, as they went in
     * @return whether anything was found that was not known before
     */
    boolean learn(Map<Class<?>, byte[]> loaded, Map<Class<?>, byte[]> redefined, Map<Class<?>, byte[]> given) {
        boolean found = false;
        for (Map.Entry<Class<?>, byte[]> each : redefined.entrySet()) {
            byte[] before = loaded.get(each.getKey());
            found |= before != null && add(each.getKey(), missing(before, each.getValue()));
        }
        for (Map.Entry<Class<?>, byte[]> each : given.entrySet()) {
            byte[] before = redefined.containsKey(each.getKey()) ? null : loaded.get(each.getKey());
            found |= before != null && add(each.getKey(), missing(before, each.getValue()).amongst(lost));
        }
        return found;
    }

    private boolean add(Class<?> type, Members missing) {
        Members known = carried.getOrDefault(type, NONE);
        Members more = missing.without(known);
        if (more.isEmpty()) {
            return false;
        }
        lost.addAll(more.fields.keySet());
        lost.addAll(more.methods.keySet());
        more.fields.putAll(known.fields);
        more.methods.putAll(known.methods);
        carried.put(type, more);
        return true;
    }

    private static Members missing(byte[] loaded, byte[] redefined) {
        return Members.of(loaded).without(Members.of(redefined));
    }

    /** {@return what a redefinition lacks or has too much of, for the first class that has such; or null} */
    static String difference(Map<Class<?>, byte[]> loaded, Map<Class<?>, byte[]> redefined, Class<?> type) {
        if (!loaded.containsKey(type) || !redefined.containsKey(type)) {
            return null;
        }
        Set<String> names = new HashSet<>(missing(loaded.get(type), redefined.get(type)).names());
        names.addAll(missing(redefined.get(type), loaded.get(type)).names());
        return names.isEmpty() ? null : names.stream().sorted().collect(Collectors.joining(", "));
    }

    boolean has(Class<?> type) {
        return carried.containsKey(type);
    }
}
