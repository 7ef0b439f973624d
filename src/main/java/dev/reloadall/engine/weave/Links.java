package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Home;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The instructions that woven code reaches the runtime with. Their bootstraps are in {@code runtime.Linkage}. */
final class Links {

    private static final String LINKAGE = "dev/reloadall/runtime/Linkage";
    private static final Set<String> CREATIONS = Set.of("create", "createAdded");
    private static final String FIRST =
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;";
    private static final String CLASS = "Ljava/lang/Class;";
    private static final String RESULT = ")Ljava/lang/invoke/CallSite;";

    private Links() {
    }

    /** {@code desc} with the type put before its parameters. */
    static String withReceiver(String owner, String desc) {
        return "(L" + owner + ";" + desc.substring(1);
    }

    static InvokeDynamicInsnNode getField(String owner, Home home, String desc) {
        return field("(L" + owner + ";)" + desc, owner, home);
    }

    static InvokeDynamicInsnNode putField(String owner, Home home, String desc) {
        return field("(L" + owner + ";" + desc + ")V", owner, home);
    }

    private static InvokeDynamicInsnNode field(String type, String owner, Home home) {
        return new InvokeDynamicInsnNode(home.name(), type, bootstrap("field", CLASS + CLASS),
                Type.getObjectType(owner), Type.getObjectType(home.companion()));
    }

    /** A call that the receiver's class decides; {@code desc} without the receiver. */
    static InvokeDynamicInsnNode virtual(String owner, String name, String desc) {
        return new InvokeDynamicInsnNode(name, withReceiver(owner, desc), bootstrap("virtual", CLASS),
                Type.getObjectType(owner));
    }

    /** An access to a native member past its native access; {@code kind} as in {@code java.lang.invoke.MethodHandleInfo}. */
    static InvokeDynamicInsnNode member(int kind, String owner, String name, String type, String host) {
        return new InvokeDynamicInsnNode(name, type, bootstrap("member", "I" + CLASS + CLASS), kind,
                Type.getObjectType(owner), Type.getObjectType(host));
    }

    static InvokeDynamicInsnNode create(String owner, String constructorDesc, int successor) {
        return new InvokeDynamicInsnNode("create" + suffix(successor), made(owner, constructorDesc), bootstrap("create", CLASS),
                Type.getObjectType(owner));
    }

    static InvokeDynamicInsnNode createAdded(String owner, String constructorDesc, int index, String carrierDesc, int successor) {
        return new InvokeDynamicInsnNode("create" + suffix(successor), made(owner, constructorDesc),
                bootstrap("createAdded", CLASS + "ILjava/lang/invoke/MethodType;"), Type.getObjectType(owner), index,
                Type.getMethodType(carrierDesc));
    }

    /** The class that an instruction of {@link #create} or {@link #createAdded} makes an object of; {@code null} for any other. */
    static String created(AbstractInsnNode insn) {
        boolean creates = insn instanceof InvokeDynamicInsnNode dynamic && dynamic.bsm.getOwner().equals(LINKAGE) && CREATIONS.contains(dynamic.bsm.getName());
        return creates ? ((Type) ((InvokeDynamicInsnNode) insn).bsmArgs[0]).getInternalName() : null;
    }

    /** Has such an instruction make another successor: whether it did not do so already. */
    static boolean renew(InvokeDynamicInsnNode creation, int successor) {
        String name = "create" + suffix(successor);
        boolean stale = !creation.name.equals(name);
        creation.name = name;
        return stale;
    }

    /** Another name for each successor, so that the class file differs and the site is linked anew. */
    private static String suffix(int successor) {
        return successor == 0 ? "" : "$" + successor;
    }

    private static String made(String owner, String constructorDesc) {
        return constructorDesc.substring(0, constructorDesc.length() - 1) + "L" + owner + ";";
    }

    static InvokeDynamicInsnNode leave(String owner, String constructorDesc, int index) {
        return new InvokeDynamicInsnNode("leave", constructorDesc, bootstrap("leave", CLASS + "I"),
                Type.getObjectType(owner), index);
    }

    static InvokeDynamicInsnNode lookup(String host) {
        return new InvokeDynamicInsnNode("lookup", "()Ljava/lang/invoke/MethodHandles$Lookup;",
                bootstrap("lookup", CLASS), Type.getObjectType(host));
    }

    /** A call from a hidden class that is a nest mate of the host; {@code classFile} is its bytes, one in each character. */
    static InvokeDynamicInsnNode nestMate(String host, String name, String type, String classFile) {
        return new InvokeDynamicInsnNode(name, type, bootstrap("nestMate", CLASS + "Ljava/lang/String;"), Type.getObjectType(host), classFile);
    }

    /** {@code error} is the name of a factory in {@code runtime.Handles}. */
    static InvokeDynamicInsnNode missing(String error, String type, String what) {
        return new InvokeDynamicInsnNode(error, type, bootstrap("missing", "Ljava/lang/String;"), what);
    }

    static InvokeDynamicInsnNode arrive(long number) {
        return new InvokeDynamicInsnNode("arrive", "()Z", bootstrap("arrive", "J"), number);
    }

    /** A call of a static method of a companion. */
    static MethodInsnNode companion(Home home) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, home.companion(), home.name(), home.desc(), false);
    }

    private static Handle bootstrap(String name, String arguments) {
        return new Handle(Opcodes.H_INVOKESTATIC, LINKAGE, name, FIRST + arguments + RESULT, false);
    }
}
