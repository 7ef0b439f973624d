package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Method handle constants: lambda bodies, method references, record accessors, constant dynamic. */
final class HandleConstant {

    private final Site site;

    HandleConstant(Site site) {
        this.site = site;
    }

    /** Weaves a constant of any type; what holds no method handle comes back as it is. */
    Object weave(Object constant) {
        if (constant instanceof Handle handle) {
            return handle(handle);
        }
        if (constant instanceof ConstantDynamic dynamic) {
            Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = weave(dynamic.getBootstrapMethodArgument(i));
            }
            return new ConstantDynamic(dynamic.getName(), dynamic.getDescriptor(), handle(dynamic.getBootstrapMethod()), arguments);
        }
        return constant;
    }

    Handle handle(Handle handle) {
        if (site.inCompanion() && CallerSensitive.is(handle.getOwner(), handle.getName())) {
            return bridge(handle);
        }
        if (!site.concerns(handle.getOwner())) {
            return handle;
        }
        boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
        return field ? field(handle) : handle.getTag() == Opcodes.H_NEWINVOKESPECIAL ? creation(handle) : method(handle);
    }

    private Handle field(Handle handle) {
        MemberKey key = new MemberKey(handle.getName(), handle.getDesc());
        Found logical = site.logical().field(handle.getOwner(), key);
        Found natively = site.natives().field(handle.getOwner(), key);
        return isNative(logical, natively) ? handle : bridge(handle);
    }

    private Handle creation(Handle handle) {
        Found logical = site.logical().constructor(handle.getOwner(), new MemberKey("<init>", handle.getDesc()));
        return isNative(logical, logical) && logical.type().shape().number() == 0 ? handle : bridge(handle);
    }

    private Handle method(Handle handle) {
        MemberKey key = new MemberKey(handle.getName(), handle.getDesc());
        Found logical = site.logical().method(handle.getOwner(), key);
        Found natively = site.natives().method(handle.getOwner(), key);
        if (logical == null) {
            return natively == null || !natively.type().reloadable() ? handle : bridge(handle);
        }
        Home home = logical.home();
        boolean direct = !logical.member().isVirtual();
        if (home != null && direct) {
            return new Handle(Opcodes.H_INVOKESTATIC, home.companion(), home.name(), home.desc(), false);
        }
        boolean past = !direct && natively != null && MethodCall.goesPast(natively, logical);
        boolean nativeCall = !direct && natively != null && natively.member().isVirtual() && site.allows(natively);
        boolean special = handle.getTag() == Opcodes.H_INVOKESPECIAL && (site.inCompanion() || home != null);
        return !special && !past && (nativeCall || isNative(logical, natively)) ? handle : bridge(handle);
    }

    private boolean isNative(Found logical, Found natively) {
        return logical != null && natively != null && logical.home() == null && site.allows(logical)
                && logical.type().name().equals(natively.type().name());
    }

    private Handle bridge(Handle handle) {
        Home home = site.bridges().bridge(handle, BridgeWeaver.desc(handle, site.self().name()));
        boolean own = home.companion().equals(site.self().name()); // of a class that is about to load, perhaps an interface
        return new Handle(Opcodes.H_INVOKESTATIC, home.companion(), home.name(), home.desc(), own && site.self().nativeSchema().isInterface());
    }
}
