package dev.reloadall.engine.repoint.vm;

/** Whether anything of the VM's own memory may be written, said by who starts the program. */
public final class VmSwitch {

    /** The system property; off with {@code false}. */
    public static final String NAME = "reloadall.repoint";

    private VmSwitch() {
    }

    /** Unless it was switched off. */
    public static boolean isOn() {
        return Boolean.parseBoolean(System.getProperty(NAME, "true"));
    }
}
