package dev.reloadall.engine.hotswap;

import dev.reloadall.ReloadException;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.weave.ArrivalWeaver;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Arrival;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * Answers the VM's question what to redefine a class with, when somebody else has it do so.
 *
 * <p>It asks before it compares schemas (JVMTI {@code RedefineClasses}, "ClassFileLoadHook"), so the answer may fit where what
 * was sent does not. Where bodies are all that changed, the answer is the new version, and that is all. More must not be done
 * here: a debugger may have asked to be told of each class that is prepared, and while it has the program suspended it is not
 * told before that runs again, so the debugger's own thread, which we are on, would wait for itself. So {@link Afterwards} does
 * the reload. The answer is the new version even so, with new bodies that wait for the reload: were the class redefined again
 * behind the debugger's back, its breakpoints would be gone, and its lines those of the version before.
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
        Arrival.setEngine(afterwards::arrive);
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
        Prospect prospect = reloads.prospect(answers.sentWith(type, sent), type);
        long number = answers.next();
        byte[] installed = type.state().installed();
        byte[] classFile = switch (prospect.when()) {
            case AT_ONCE -> prospect.classFile();
            case ON_ARRIVAL -> ArrivalWeaver.weave(prospect.classFile(), installed, number);
            case LATER -> installed;
        };
        answers.add(number, type, sent, prospect.when() == Prospect.When.LATER ? installed : prospect.classFile());
        afterwards.begin();
        return classFile;
    }
}
