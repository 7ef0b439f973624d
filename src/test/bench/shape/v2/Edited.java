/** With more in it. */
public class Edited {
    int added = 3;

    public static int value() {
        return 1;
    }

    int addedMethod() {
        return added;
    }
}
