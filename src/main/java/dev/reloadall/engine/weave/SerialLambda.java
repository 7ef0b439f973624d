package dev.reloadall.engine.weave;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A serializable lambda that is made elsewhere, or calls something else, than its class file says: it is written as that says. */
final class SerialLambda {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final int CALLED = 1;
    private static final int FLAGS = 3;
    private static final String DESCRIPTOR = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
            + "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

    private SerialLambda() {
    }

    static boolean is(InvokeDynamicInsnNode site) {
        return isLambda(site) && site.bsm.getName().equals("altMetafactory")
                && ((Integer) site.bsmArgs[FLAGS] & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
    }

    /** A lambda or method reference of any kind. */
    static boolean isLambda(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals(METAFACTORY);
    }

    static Handle called(InvokeDynamicInsnNode site) {
        return (Handle) site.bsmArgs[CALLED];
    }

    /** @param called the handle that the class file has */
    static void weave(InvokeDynamicInsnNode site, Handle called, Site place) {
        if (!place.inCompanion() && called.equals(site.bsmArgs[CALLED])) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(site.bsmArgs));
        arguments.addAll(List.of(Type.getObjectType(place.self().name()), called.getTag(), called.getOwner(), called.getName(), called.getDesc()));
        site.bsmArgs = arguments.toArray();
        site.bsm = new Handle(Opcodes.H_INVOKESTATIC, "dev/reloadall/runtime/SerialForms", "metafactory", DESCRIPTOR, false);
    }
}
