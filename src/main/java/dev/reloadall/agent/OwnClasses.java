package dev.reloadall.agent;

/**
 * Loads all that the program may see of us, before the VM puts the agent's jar onto the system class path.
 *
 * <p>A copy in another loader that asks its parent first, as that of a test runner does, would find the rest of itself there
 * from then on, and half of the API would not know the other half. What a loader has loaded already it asks nobody for.
 */
final class OwnClasses {
    private OwnClasses() {
    }

    static void load(AgentJar jar) {
        ClassLoader own = OwnClasses.class.getClassLoader();
        if (own != ClassLoader.getSystemClassLoader()) {
            jar.apiClasses().forEach(name -> load(name, own));
        }
    }

    private static void load(String name, ClassLoader own) {
        try {
            Class.forName(name, false, own);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            // An extension of something that this program does not have, such as JUnit: it cannot miss it.
        }
    }
}
