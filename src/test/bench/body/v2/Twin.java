/** Whose body is edited, over and over. */
public class Twin {
    public static int value() {
        return 2;
    }
}
