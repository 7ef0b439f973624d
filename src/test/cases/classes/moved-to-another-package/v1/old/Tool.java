package old;

public class Tool {
    public static int uses = 1;

    public String work() {
        return "old tool " + uses++;
    }
}
