package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Generates a companion: the bodies come from the present version, what is no longer there raises the VM's error. */
final class CompanionWeaver {

    private final Site site;
    private final ClassNode logical;
    private final Companion companion;
    private final ClassNode out = new ClassNode();

    CompanionWeaver(Site site, ClassNode logical, Companion companion) {
        this.site = site;
        this.logical = logical;
        this.companion = companion;
    }

    /** The schema of a companion: what native access from its code is decided by. */
    static ClassSchema schema(String name) {
        return new ClassSchema(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, PartWeaver.SLOT_PART, List.of(), Map.of(),
                Map.of(), null, List.of(), null, null);
    }

    byte[] weave() {
        out.version = Opcodes.V17;
        out.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        out.name = companion.name();
        out.sourceFile = logical.sourceFile;
        Set<Member> done = new LinkedHashSet<>();
        while (done.size() < companion.members().size()) { // weaving a body may add a bridge
            Set<Member> open = new LinkedHashSet<>(companion.members().keySet());
            open.removeAll(done);
            open.forEach(member -> member(member, companion.members().get(member)));
            done.addAll(open);
        }
        staticInitializer();
        PartWeaver.weave(out, companion.hasParts() && !hasSlot());
        FrameWriter writer = new FrameWriter(site.types(), true);
        out.accept(writer);
        return writer.toByteArray();
    }

    /** Preparation gave the class a field for its objects' newest part. */
    private boolean hasSlot() {
        return site.self().nativeSchema().fields().containsKey(ClassSchema.SLOT);
    }

    private void member(Member member, Home home) {
        switch (member.kind()) {
            case FIELD -> out.fields.add(new FieldNode(Opcodes.ACC_PUBLIC | volatility(member), home.name(), home.desc(), null, null));
            case STATIC_FIELD -> out.fields.add(new FieldNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | volatility(member),
                    home.name(), home.desc(), null, null));
            case BRIDGE -> add(BridgeWeaver.method(companion.bridges().get(member), home.name(), home.desc()));
            case INITIALIZER -> add(initializer(member, home));
            default -> add(method(member, home));
        }
    }

    private int volatility(Member member) {
        return companion.volatiles().contains(member) ? Opcodes.ACC_VOLATILE : 0;
    }

    private void add(MethodNode method) {
        new CodeWeaver(site).weave(method);
        out.methods.add(method);
    }

    private MethodNode initializer(Member member, Home home) {
        MethodNode method = Nodes.copy(companion.initializers().get(member));
        method.name = home.name();
        method.desc = home.desc();
        method.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        return method;
    }

    private MethodNode method(Member member, Home home) {
        MethodNode source = Nodes.method(logical, member);
        boolean active = home.equals(site.self().home(member)) && source != null
                && (source.access & Opcodes.ACC_ABSTRACT) == 0;
        if (!active) {
            return gone(home, member);
        }
        boolean isStatic = member.kind() == Member.Kind.STATIC_METHOD;
        MethodNode method = Nodes.copy(source);
        method.name = home.name();
        method.desc = home.desc();
        method.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC; // always: a redefinition may not change it, and a version may drop the method
        method.signature = null;
        Nodes.dropAnnotations(method);
        if ((source.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            SynchronizedBody.weave(method, isStatic ? site.self().name() : null);
        }
        if (!isStatic) {
            method.instructions.insert(nullCheck());
        }
        return method;
    }

    private static InsnList nullCheck() {
        InsnList list = new InsnList();
        list.add(new VarInsnNode(Opcodes.ALOAD, 0));
        list.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "java/util/Objects", "requireNonNull",
                "(Ljava/lang/Object;)Ljava/lang/Object;", false));
        list.add(new InsnNode(Opcodes.POP));
        return list;
    }

    private MethodNode gone(Home home, Member member) {
        MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, home.name(), home.desc(), null, null);
        InsnList retyped = new SameSignature(site, member.key(), member.kind() == Member.Kind.STATIC_METHOD).call();
        if (retyped != null) {
            Nodes.loadParameters(method, method.instructions);
            method.instructions.add(retyped);
            method.instructions.add(Nodes.returnOf(home.desc()));
            return method;
        }
        method.instructions.add(Links.missing("missingMethod", "()V",
                site.self().nativeSchema().binaryName() + "." + member.key()));
        Type result = Type.getReturnType(home.desc());
        if (result.getSort() != Type.VOID) {
            method.instructions.add(Carriers.zero(result));
        }
        method.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        return method;
    }

    /** Initializes the class itself first, then the static fields, each by its own initializer. */
    private void staticInitializer() {
        boolean statics = companion.members().keySet().stream().anyMatch(member ->
                member.kind() == Member.Kind.STATIC_FIELD || member.kind() == Member.Kind.STATIC_METHOD);
        if (!statics) {
            return;
        }
        MethodNode clinit = new MethodNode(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        clinit.instructions.add(new LdcInsnNode(site.selfType()));
        clinit.instructions.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/RawField", "initialize",
                "(Ljava/lang/Class;)V", false));
        if (companion.startsStatics()) {
            new StaticOrder(logical, companion).fields().forEach(field -> start(clinit, field, companion.members().get(field)));
        }
        clinit.instructions.add(new InsnNode(Opcodes.RETURN));
        out.methods.add(clinit);
    }

    private void start(MethodNode clinit, Member member, Home home) {
        Home initializer = companion.members().get(new Member(Member.Kind.INITIALIZER, member.key()));
        if (initializer != null) {
            clinit.instructions.add(Links.companion(initializer));
            clinit.instructions.add(new FieldInsnNode(Opcodes.PUTSTATIC, home.companion(), home.name(), home.desc()));
        }
        if (holdsConstants(member)) {
            clinit.instructions.add(new LdcInsnNode(site.selfType()));
            clinit.instructions.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/EnumValues", "computed",
                    "(Ljava/lang/Class;)V", false));
        }
    }

    /** Is it the array of an enum's constants? The compiler puts it behind them and before all other fields. */
    private boolean holdsConstants(Member member) {
        return site.self().schema().isEnum() && member.key().desc().equals("[L" + logical.name + ";")
                && site.self().schema().fields().get(member.key()) != null
                && site.self().schema().fields().get(member.key()).is(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC);
    }
}
