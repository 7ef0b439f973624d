package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.Initializer;
import dev.reloadall.engine.slice.InitializerSlicer;
import dev.reloadall.engine.slice.PureCreation;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Constants that everybody shares, {@code static final Style PLAIN = new Style(1, "plain")}, whose class gains fields that its
 * constructors fill from their parameters: the live object takes them from a copy that the new version makes of it.
 *
 * <p>Only where nobody can see that a copy is made. The object is known by the static field, which was final all along.
 */
final class SharedConstants {

    private final PlanBuilder plan;
    private final Collection<PlannedClass> changed;
    private final Map<LoadedType, ClassNode> code = new HashMap<>();
    private final Map<String, Optional<ClassNode>> unloaded = new HashMap<>();
    private final Map<LoadedType, Set<LoadedType>> supertypes = new HashMap<>();

    SharedConstants(PlanBuilder plan, Collection<PlannedClass> changed) {
        this.plan = plan;
        this.changed = changed;
    }

    void addTemplates() {
        Map<PlannedClass, Set<MemberKey>> open = new LinkedHashMap<>();
        for (PlannedClass each : changed) {
            Set<MemberKey> fields = each.diff().to().isEnum() ? Set.of() : open(each);
            if (!fields.isEmpty()) {
                open.put(each, fields);
            }
        }
        if (!open.isEmpty()) {
            for (LoadedType type : plan.world().all()) {
                candidates(type, open).forEach(field -> add(type, field, open));
            }
        }
    }

    /** New fields that have no initializer of their own, but a value that the constructors give them. */
    private static Set<MemberKey> open(PlannedClass planned) {
        return planned.fresh().members().keySet().stream().filter(member -> member.kind() == Member.Kind.FIELD).map(Member::key)
                .filter(key -> {
                    Initializer found = InitializerSlicer.instance(planned.node(), key.name(), key.desc());
                    return !(found instanceof Initializer.Sliced) && !(found instanceof Initializer.Absent);
                }).collect(Collectors.toSet());
    }

    /** Static fields of the new version that had their objects for good in the version before, and may have such objects. */
    private List<MemberKey> candidates(LoadedType type, Map<PlannedClass, Set<MemberKey>> open) {
        ClassLoader loader = type.loader();
        if (type.type() == null || open.keySet().stream().noneMatch(each -> each.type().loader() == loader)) {
            return List.of();
        }
        List<MemberKey> found = new ArrayList<>();
        for (MemberSchema field : type.state().info().schema().fields().values()) {
            MemberSchema natively = type.state().info().nativeSchema().fields().get(field.key());
            MemberSchema now = schema(type).fields().get(field.key());
            boolean constant = field.isStatic() && field.isFinal() && (natively == null || natively.isFinal()) && now != null && now.isStatic();
            if (constant && open.keySet().stream().anyMatch(each -> mayHold(type, field.key().desc(), each))) {
                found.add(field.key());
            }
        }
        return found.isEmpty() || !plan.isInitialized(type) ? List.of() : found;
    }

    private boolean mayHold(LoadedType declaring, String desc, PlannedClass planned) {
        if (!desc.startsWith("L") || desc.startsWith("Ljava/")) {
            return false;
        }
        LoadedType type = find(declaring, desc.substring(1, desc.length() - 1));
        return type != null && (supertypes(type).contains(planned.type()) || supertypes(planned.type()).contains(type));
    }

    private LoadedType find(LoadedType from, String name) {
        return plan.world().visible(from.loader(), name);
    }

    /** With the class itself; of the program's alone. */
    private Set<LoadedType> supertypes(LoadedType type) {
        Set<LoadedType> known = supertypes.get(type);
        if (known == null) {
            known = new HashSet<>(Set.of(type));
            ClassSchema schema = schema(type);
            for (String each : schema.interfaces()) {
                addSupertypes(find(type, each), known);
            }
            addSupertypes(find(type, schema.superName()), known);
            supertypes.put(type, known);
        }
        return known;
    }

    private void addSupertypes(LoadedType type, Set<LoadedType> all) {
        if (type != null) {
            all.addAll(supertypes(type));
        }
    }

    /** As it will be. */
    private ClassSchema schema(LoadedType type) {
        PlannedClass planned = plan.get(type);
        return planned == null ? type.state().info().schema() : planned.diff().to();
    }

    private void add(LoadedType declaring, MemberKey field, Map<PlannedClass, Set<MemberKey>> open) {
        Initializer creation = InitializerSlicer.statics(node(declaring), field.name(), field.desc());
        Optional<PureCreation> pure = PureCreation.of(declaring.name(), creation, name -> usable(declaring, name), name -> unloaded(declaring, name));
        if (pure.isEmpty()) {
            return;
        }
        LoadedType made = find(declaring, pure.get().type());
        Set<LoadedType> types = made == null ? Set.of() : supertypes(made);
        List<PlannedClass> filled = open.keySet().stream().filter(each -> types.contains(each.type())).toList();
        Set<String> copied = new HashSet<>();
        filled.forEach(each -> open.get(each).forEach(key -> copied.add(key.name() + key.desc())));
        if (!filled.isEmpty() && pure.get().isSeparate(copied::contains)) {
            PlannedClass holder = plan.include(declaring);
            Templates.add(holder, field, ((Initializer.Sliced) creation).code());
            holder.addTemplate(field);
            filled.forEach(each -> each.copy(open.get(each), name(holder, field, each)));
        }
    }

    private static String name(PlannedClass holder, MemberKey field, PlannedClass filled) {
        String owner = holder.type().name();
        return holder == filled ? field.name() : owner.substring(owner.lastIndexOf('/') + 1) + "." + field.name();
    }

    private ClassNode node(LoadedType type) {
        PlannedClass planned = plan.get(type);
        return planned != null ? planned.node() : code.computeIfAbsent(type, each -> Nodes.read(each.state().logical()));
    }

    /** The class as it will be, where using it does not initialize it. */
    private ClassNode usable(LoadedType from, String name) {
        LoadedType found = name.startsWith("java/") ? null : find(from, name);
        if (found == null || found.type() == null) {
            return null;
        }
        ClassNode node = node(found);
        return plan.isInitialized(found) || node.methods.stream().noneMatch(SharedConstants::isInitializer) ? node : null;
    }

    /** A class that the new version brings along, perhaps. */
    private ClassNode unloaded(LoadedType from, String name) {
        if (name.startsWith("java/") || name.startsWith("[")) {
            return null;
        }
        return unloaded.computeIfAbsent(name, each -> {
            byte[] classFile = plan.world().unloaded(from.loader(), name);
            return Optional.ofNullable(classFile).map(Nodes::read);
        }).orElse(null);
    }

    private static boolean isInitializer(MethodNode method) {
        return method.name.equals("<clinit>");
    }
}
