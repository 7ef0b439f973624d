package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import java.util.ArrayDeque;
import java.util.Deque;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * {@code new}, {@code this(...)} and {@code super(...)}.
 *
 * <p>A creation that cannot stay native becomes one invokedynamic in the place of the constructor call, and its
 * {@code new} and {@code dup} go. The compiler nests them properly, so a stack of open creations pairs them.
 */
final class Creation {

    private final Site site;
    private final Deque<TypeInsnNode> open = new ArrayDeque<>();

    Creation(Site site) {
        this.site = site;
    }

    /** @return whether frames have to be computed anew */
    boolean weave(MethodNode method) {
        boolean changed = false;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn.getOpcode() == Opcodes.NEW) {
                open.push((TypeInsnNode) insn);
            } else if (insn instanceof MethodInsnNode call && call.name.equals("<init>")) {
                changed |= constructor(method, call, creationOf(method, call));
            }
        }
        return changed;
    }

    /** The {@code new} that the call completes, or {@code null} for {@code this(...)} and {@code super(...)}. */
    private TypeInsnNode creationOf(MethodNode method, MethodInsnNode call) {
        boolean matches = !open.isEmpty() && open.peek().desc.equals(call.owner);
        if (matches) {
            return open.pop();
        }
        if (!method.name.equals("<init>")) {
            throw new WeaveRefusal(site.self().name(), method.name + method.desc, "an object creation the weaver cannot pair");
        }
        return null;
    }

    private boolean constructor(MethodNode method, MethodInsnNode call, TypeInsnNode creation) {
        if (!site.concerns(call.owner)) {
            if (creation == null) {
                adopt(method, call);
            }
            return false;
        }
        Found found = site.logical().constructor(call.owner, new MemberKey("<init>", call.desc));
        if (found == null) {
            if (creation == null) {
                adopt(method, call);
            }
            return false; // the native constructor raises the error, or the VM does where there is none
        }
        Home home = found.home();
        if (creation == null) {
            adopt(method, call);
            return home != null && chained(method, call, found, home);
        }
        int successor = found.type().shape().number();
        if (home == null && successor == 0 && site.allows(found)) {
            return false;
        }
        AbstractInsnNode make = home == null
                ? Links.create(call.owner, call.desc, successor)
                : Links.createAdded(call.owner, call.desc, home.index(), carrier(found), successor);
        AbstractInsnNode dup = dup(creation);
        if (SpilledCreation.is(method, creation, call)) {
            SpilledCreation.weave(method, creation, call, dup != null, make);
            return true;
        }
        method.instructions.remove(creation);
        if (dup != null) {
            method.instructions.remove(dup);
        } else {
            method.instructions.insert(call, new InsnNode(Opcodes.POP));
        }
        method.instructions.set(call, make);
        return true;
    }

    /**
     * Reflection and libraries make objects of the class itself: its constructors turn them into what others are. From there on
     * {@code this} is what came back, of which the compilers do not know the exact class.
     */
    private void adopt(MethodNode method, MethodInsnNode call) {
        boolean repointed = site.self().shape().number() > 0 && !site.inCompanion();
        if (repointed && !call.owner.equals(site.self().name())) {
            InsnList list = new InsnList();
            list.add(new VarInsnNode(Opcodes.ALOAD, 0));
            list.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Repointed", "made",
                    "(Ljava/lang/Object;)Ljava/lang/Object;", false));
            list.add(new TypeInsnNode(Opcodes.CHECKCAST, site.self().name()));
            list.add(new VarInsnNode(Opcodes.ASTORE, 0));
            method.instructions.insert(call, list);
        }
    }

    private static String carrier(Found found) {
        return Carriers.of(found.type().nativeSchema()).key().desc();
    }

    /** {@code this(...)} or {@code super(...)} of an added constructor. */
    private boolean chained(MethodNode method, MethodInsnNode call, Found found, Home home) {
        InsnList list = new InsnList();
        list.add(Links.leave(call.owner, call.desc, home.index()));
        list.add(Carriers.defaults(carrier(found)));
        method.instructions.insertBefore(call, list);
        call.desc = carrier(found);
        return false;
    }

    /** What leaves the object on the stack, or {@code null}: some compilers write none where it is not wanted. */
    private static AbstractInsnNode dup(TypeInsnNode creation) {
        AbstractInsnNode next = creation.getNext();
        while (next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next.getOpcode() == Opcodes.DUP ? next : null;
    }
}
