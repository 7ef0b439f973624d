package fixed;

/** Loads after the reload: as the class file is then. */
public class Late {
    public String name() {
        return "late 1";
    }
}
