package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.Initializer;
import dev.reloadall.engine.slice.InitializerSlicer;
import dev.reloadall.engine.slice.MethodKey;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.Member;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which fields that both versions have, be it with another type, get their value anew, and with it a new home: static final ones whose own
 * initializer changed, what {@code @Reset} asks for, and what takes over the value of a field with another name.
 *
 * <p>Constants of an enum and the array of them have rules of their own.
 */
final class RenewedFields {

    static final String KEEP = "Ldev/reloadall/Keep;";
    private static final String RESET = "Ldev/reloadall/Reset;";

    private final boolean initialized;
    private final boolean initializes;
    private final Map<MemberKey, String> renames;
    private final ClassNode before;
    private final ClassNode after;

    RenewedFields(PlannedClass planned, boolean initialized) {
        this.initialized = initialized;
        this.initializes = planned.before().info().nativeSchema().methods().containsKey(new MemberKey("<clinit>", "()V"));
        this.renames = planned.renames();
        this.before = Nodes.read(planned.before().logical());
        this.after = planned.node();
    }

    Set<Member> find() {
        Set<Member> renewed = new HashSet<>();
        for (FieldNode field : after.fields) {
            FieldNode old = field(before, field);
            if (old != null && isStatic(field) == isStatic(old) && isRenewed(old, field) || old == null && isRenewed(field)) {
                renewed.add(Member.field(new MemberSchema(field.access, new MemberKey(field.name, field.desc), null, null)));
            }
        }
        return renewed;
    }

    private boolean isRenewed(FieldNode old, FieldNode field) {
        return takesOver(field) || !isEnumeration(field) && has(field, RESET)
                || isStatic(field) && !isEnumeration(field) && (initialized ? isRecomputed(old, field) : isUnreached(old, field));
    }

    /** The VM will run no static initializer of a class that had none when it loaded: what gains one there needs a home elsewhere. */
    private boolean isUnreached(FieldNode old, FieldNode field) {
        return !initializes && field.value == null && !fingerprint(before, old).equals(fingerprint(after, field));
    }

    /** One that is new because its type changed: a value that fits the new type does not go on where it would not with the old one. */
    private boolean isRenewed(FieldNode retyped) {
        return before.fields.stream().anyMatch(old -> old.name.equals(retyped.name) && isStatic(old) == isStatic(retyped)
                && (has(retyped, RESET) || initialized && isStatic(retyped) && isRecomputed(old, retyped)));
    }

    private boolean takesOver(FieldNode field) {
        String former = renames.get(new MemberKey(field.name, field.desc));
        return former != null && before.fields.stream().anyMatch(each -> each.name.equals(former));
    }

    private boolean isRecomputed(FieldNode old, FieldNode field) {
        if (has(field, KEEP)) {
            return false;
        }
        boolean bothFinal = (field.access & old.access & Opcodes.ACC_FINAL) != 0;
        return bothFinal && (!Objects.equals(old.value, field.value) || !fingerprint(before, old).equals(fingerprint(after, field)));
    }

    private static String fingerprint(ClassNode node, FieldNode field) {
        Function<MethodKey, MethodNode> lambdas = key -> node.methods.stream()
                .filter(method -> node.name.equals(key.owner()) && method.name.equals(key.name()) && method.desc.equals(key.descriptor()))
                .findFirst().orElse(null);
        Initializer initializer = InitializerSlicer.statics(node, field.name, field.desc);
        return String.valueOf(InitializerSlicer.fingerprint(initializer, lambdas));
    }

    private boolean isEnumeration(FieldNode field) {
        return (field.access & Opcodes.ACC_ENUM) != 0 || (field.access & Opcodes.ACC_SYNTHETIC) != 0 && field.name.equals("$VALUES");
    }

    private static boolean isStatic(FieldNode field) {
        return (field.access & Opcodes.ACC_STATIC) != 0;
    }

    private static FieldNode field(ClassNode node, FieldNode like) {
        return node.fields.stream().filter(each -> each.name.equals(like.name) && each.desc.equals(like.desc)).findFirst().orElse(null);
    }

    static boolean has(FieldNode field, String annotation) {
        return field.visibleAnnotations != null && field.visibleAnnotations.stream().map((AnnotationNode each) -> each.desc).anyMatch(annotation::equals);
    }
}
