package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Calls of methods other than constructors.
 *
 * <p>A native virtual call stays native wherever the VM resolves it: the body it selects is the right one, or a stub
 * that dispatches to the right one ({@link StubWeaver}).
 */
final class MethodCall {

    private final Site site;

    MethodCall(Site site) {
        this.site = site;
    }

    /** @return what to put in the instruction's place, or the instruction itself */
    AbstractInsnNode weave(MethodInsnNode insn) {
        if (isLookup(insn) && site.inCompanion()) {
            return Links.lookup(site.self().name());
        }
        if (site.inCompanion() && CallerSensitive.is(insn.owner, insn.name)) {
            return CallerSensitive.call(insn, site.self().name());
        }
        if (!site.concerns(insn.owner)) {
            return insn;
        }
        MemberKey key = new MemberKey(insn.name, insn.desc);
        Found natively = site.natives().method(insn.owner, key);
        Found logical = site.logical().method(insn.owner, key);
        if (logical == null) {
            return isPolymorphic(insn) ? insn : missing(insn, natively);
        }
        if (logical.member().isStatic() != (insn.getOpcode() == Opcodes.INVOKESTATIC)) {
            return missingNow(insn);
        }
        return switch (insn.getOpcode()) {
            case Opcodes.INVOKESTATIC -> direct(insn, logical, natively);
            case Opcodes.INVOKESPECIAL -> special(insn, logical, natively);
            default -> logical.member().isPrivate() ? direct(insn, logical, natively) : virtual(insn, logical, natively);
        };
    }

    private static boolean isLookup(MethodInsnNode insn) {
        return insn.owner.equals("java/lang/invoke/MethodHandles") && insn.name.equals("lookup");
    }

    /** Signature polymorphic methods resolve by name alone (JVMS 2.9.3). */
    private static boolean isPolymorphic(MethodInsnNode insn) {
        return insn.owner.equals("java/lang/invoke/MethodHandle") || insn.owner.equals("java/lang/invoke/VarHandle");
    }

    /** Removed: where the VM finds nothing either, it raises the error itself, but verifies {@code super.m()} only in the class. */
    private AbstractInsnNode missing(MethodInsnNode insn, Found natively) {
        boolean ours = natively != null && natively.type().reloadable();
        boolean unverifiable = insn.getOpcode() == Opcodes.INVOKESPECIAL && site.inCompanion();
        return ours || unverifiable ? missingNow(insn) : insn;
    }

    private AbstractInsnNode missingNow(MethodInsnNode insn) {
        return Links.missing("missingMethod", type(insn), insn.owner.replace('/', '.') + "." + insn.name + insn.desc);
    }

    /** No selection: static and private methods. */
    private AbstractInsnNode direct(MethodInsnNode insn, Found logical, Found natively) {
        Home home = logical.home();
        if (home != null) {
            return Links.companion(home);
        }
        if (!site.allows(logical)) {
            int kind = insn.getOpcode() == Opcodes.INVOKESTATIC ? Opcodes.H_INVOKESTATIC : Opcodes.H_INVOKEVIRTUAL;
            return member(kind, insn);
        }
        if (natively != null && natively.type().name().equals(logical.type().name())) {
            return insn;
        }
        return new MethodInsnNode(insn.getOpcode(), logical.type().name(), insn.name, insn.desc,
                logical.type().nativeSchema().isInterface());
    }

    /**
     * {@code super.m()}, and private methods in class files before version 55.
     *
     * <p>A native {@code invokespecial} starts at the direct superclass; where that one has a stub by now, it would
     * select by the receiver again, so the body is named by its own class.
     */
    private AbstractInsnNode special(MethodInsnNode insn, Found logical, Found natively) {
        Home home = logical.home();
        if (home != null && !logical.member().isAbstract()) {
            return Links.companion(home);
        }
        boolean direct = natively != null && natively.type().name().equals(logical.type().name());
        if (direct && !site.inCompanion()) {
            return insn;
        }
        String owner = logical.type().name();
        return Links.member(Opcodes.H_INVOKESPECIAL, owner, insn.name, Links.withReceiver(site.self().name(), insn.desc), owner);
    }

    private AbstractInsnNode virtual(MethodInsnNode insn, Found logical, Found natively) {
        if (natively == null || !natively.member().isVirtual() || goesPast(natively, logical) || isOpened(insn, natively, logical)) {
            return Links.virtual(insn.owner, insn.name, insn.desc);
        }
        if (site.allows(natively)) {
            return insn;
        }
        return member(insn.itf ? Opcodes.H_INVOKEINTERFACE : Opcodes.H_INVOKEVIRTUAL, insn);
    }

    /** A library's protected method, such as {@code clone()}, has an override that may be called from elsewhere. */
    private boolean isOpened(MethodInsnNode insn, Found natively, Found logical) {
        boolean elsewhere = natively.member().is(Opcodes.ACC_PROTECTED)
                && !natively.type().nativeSchema().packageName().equals(site.executing().packageName());
        return elsewhere && logical.home() != null && !site.natives().isSubtype(insn.owner, site.executing().name());
    }

    /** May the VM's own selection not be trusted, although it finds a method? */
    static boolean goesPast(Found natively, Found logical) {
        return locksOtherwise(natively, logical) || gainedBody(natively, logical) || isOverriddenByOthers(natively, logical);
    }

    /** What classes of other packages declare overrides it from now on, or no longer does, and the VM goes on as before. */
    private static boolean isOverriddenByOthers(Found natively, Found logical) {
        return natively.type().reloadable() && natively.member().isPackagePrivate() != logical.member().isPackagePrivate();
    }

    /** The stub of a native synchronized method has to undo its locking first: see {@link Unlocked}. */
    private static boolean locksOtherwise(Found natively, Found logical) {
        return natively.type().reloadable() && natively.member().is(Opcodes.ACC_SYNCHRONIZED) && logical.home() != null;
    }

    /** A lambda, or a class that loads later, relies on the default that the VM does not know. */
    private static boolean gainedBody(Found natively, Found logical) {
        return natively.member().isAbstract() && !logical.member().isAbstract() && logical.home() != null;
    }

    private AbstractInsnNode member(int kind, MethodInsnNode insn) {
        return Links.member(kind, insn.owner, insn.name, type(insn), site.self().name());
    }

    private static String type(MethodInsnNode insn) {
        return insn.getOpcode() == Opcodes.INVOKESTATIC ? insn.desc : Links.withReceiver(insn.owner, insn.desc);
    }
}
