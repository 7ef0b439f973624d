package dev.reloadall.engine.hotswap;

import dev.reloadall.ReloadException;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * Answers the VM's question what to redefine a class with, when somebody else has it do so.
 *
 * <p>It asks before it compares schemas (JVMTI {@code RedefineClasses}, "ClassFileLoadHook"), so the answer may fit where what
 * was sent does not. Where bodies are all that changed, the answer is the new version, in force when the debugger hears that
 * its request is done. Anything else must not be done here: a debugger may have asked to be told of each class that is
 * prepared, and while it has the program suspended it is not told before that runs again, so the debugger's own thread, which
 * we are on, would wait for itself. Then the answer is what the class runs anyhow, and {@link Afterwards} does the reload.
 */
public final class HotSwap implements ClassFileTransformer {

    private final World world;
    private final Redefiner ours;
    private final Reloads reloads;
    private final Answers answers = new Answers();
    private final Afterwards afterwards;

    /** @param ours whose redefinitions are let through */
    public HotSwap(World world, Redefiner ours, Instrumentation instrumentation, Reloads reloads) {
        this.world = world;
        this.ours = ours;
        this.reloads = reloads;
        this.afterwards = new Afterwards(answers, instrumentation, reloads);
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        LoadedType type = loader == null || redefined == null || ours.isRedefining() ? null : world.get(redefined);
        return type == null ? null : answer(type, classFile);
    }

    private byte[] answer(LoadedType type, byte[] sent) {
        try {
            return reloads.atOnce(() -> take(type, sent));
        } catch (Throwable e) { // thrown into the VM it would vanish
            answers.refused();
            Console.tell("refused what a debugger sent for " + type.name().replace('/', '.') + "\n" + words(e));
            return Unacceptable.insteadOf(sent, type);
        }
    }

    private static String words(Throwable thrown) {
        return thrown instanceof ReloadException ? thrown.getMessage() : thrown + " at " + thrown.getStackTrace()[0];
    }

    private byte[] take(LoadedType type, byte[] sent) {
        byte[] bodies = reloads.bodies(answers.sentWith(type, sent), type);
        byte[] classFile = bodies == null ? type.state().installed() : bodies;
        answers.add(type, sent, classFile);
        afterwards.begin();
        return classFile;
    }
}
