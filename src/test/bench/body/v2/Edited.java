/** Whose body is edited, over and over. */
public class Edited {
    public static int value() {
        return 2;
    }
}
